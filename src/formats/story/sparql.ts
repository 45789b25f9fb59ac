import * as v from 'valibot'
import { parseJson } from '../../core/life/files/json'
import { parseOrReport, ProblemList } from '../../core/life/problems'
import { applyMapping } from '../csv/csv-read'
import type { Reader, ReadFile } from '../format'
import { emptyLife } from '../partial-life'
import { understandTable } from '../table/understand'

const resultSchema = v.looseObject({
  head: v.looseObject({ vars: v.array(v.string()) }),
  results: v.looseObject({
    bindings: v.array(v.record(v.string(), v.looseObject({ value: v.string() }))),
  }),
})

/** What a query service answers (SPARQL 1.1 Query Results JSON) is a table. */
function read(text: string, file: string): ReadFile {
  const problems = new ProblemList()
  const parsed = parseJson(file, text)
  if (!parsed.ok) return { life: emptyLife(), problems: [parsed.problem] }
  const result = parseOrReport(resultSchema, parsed.value, file, '', problems)
  if (!result) return { life: emptyLife(), problems: problems.all }
  if (result.results.bindings.length === 0) {
    problems.error(
      file,
      'results.bindings',
      'nothing-to-read',
      'the answer is empty: nothing was found there.',
    )
    return { life: emptyLife(), problems: problems.all }
  }
  const headings = result.head.vars
  const rows = result.results.bindings.map((binding, i) => ({
    line: i + 1,
    cells: headings.map((heading) => binding[heading]?.value || null),
  }))
  const table = { headings, rows }
  return applyMapping(table, understandTable(table), file)
}

export const sparql: Reader = {
  id: 'sparql',
  label: 'SPARQL results',
  extensions: ['srj'],
  read: (text, file) => Promise.resolve(read(text, file)),
}
