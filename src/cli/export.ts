import { formats } from '../formats/registry'
import { openLife } from './folder'
import { readOptions } from './options'
import { Refusal } from './outcome'

/** `export --format ID`: the life in an open format, on standard output. */
export async function runExport(args: string[]): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      format: { type: 'string' },
      life: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const format = formats.find(({ id }) => id === values.format)
  if (!format) {
    const known = formats.map(({ id }) => id).join(', ')
    throw new Refusal(`export needs --format with one of: ${known}`, 2)
  }
  process.stdout.write(await format.write(openLife(values.life as string | undefined)))
  return 0
}
