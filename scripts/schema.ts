/** `npm run schema`: writes geodata/schema/*.schema.json anew. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from './json-schema'

const FOLDER = 'geodata/schema'

mkdirSync(FOLDER, { recursive: true })
for (const [file, text] of jsonSchemas()) writeFileSync(join(FOLDER, file), text)
