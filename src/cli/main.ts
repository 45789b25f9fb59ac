import { EXPORTED, runExport } from './export'
import { runFigure } from './figure'
import { runImport } from './import'
import { Refusal, type Command } from './outcome'
import { runState } from './state'
import { runStats } from './stats'
import { runValidate } from './validate'
import { runWhere } from './where'

/** The command line: core, formats and figures, without a build. Exit status 1 for bad data, 2 for bad usage. */

const COMMANDS: Record<string, Command> = {
  where: runWhere,
  state: runState,
  validate: runValidate,
  stats: runStats,
  export: runExport,
  figure: runFigure,
  import: runImport,
}

const USAGE = `usage: npm run -s etape -- COMMAND …

  where DATE… [--who ID] [--json]     where the person was at noon of each day (1917-04-10)
  state DATE LAT,LON… [--json]        who governed a place that day, and whose it was in law
  validate [FOLDER|FILE…] [--json]    checks a life, or a file in an open format; names every fault
  stats [--json]                      counts, evidence, kilometres, days by state
  export --format FORMAT              the life, or its sources, on standard output, as one of
                                      ${EXPORTED.join(', ')}
  figure DATE|--journey ID|--place ID|--tour ID --out FILE.svg|.png|.pdf
                                      the map of a moment, with title, date, scale and credits
         [--size 1600x1000] [--lang en|ru] [--flavour paper|projection|print]
         [--view LAT,LON,ZOOM] [--who ID]

  import FILE… --out FOLDER           makes the folder of a life out of tables, KML, GPX, GeoJSON …
         [--lang de] [--title TEXT]   and says what it took and what it left; --as-dated: known at
         [--person NAME] [--as-dated] each stop on its dates only; --force replaces a life
         [--force] [--json]

  --life FOLDER                       another life than the first of geodata/lives/index.json`

async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    if (name && name !== 'help' && name !== '--help') console.error(`unknown command "${name}"`)
    console.error(USAGE)
    return name === 'help' || name === '--help' ? 0 : 2
  }
  try {
    return await command(rest)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    return error.status
  }
}

process.exitCode = await main(process.argv.slice(2))
