import type { Life, Source } from '../core/life/model'
import type { LessonStep } from '../core/story/tours'

/** What follows the main title of a work: its second title, or the same in another language. */
const SECOND_TITLE = /(\.| ?:| ?\().*$/

/** “Isaac Deutscher, The Prophet Armed (1954)”; where nobody signed it “Wikipedia: Gatchina”. */
function nameOf({ author, publisher, title, year }: Source): string {
  const by = author ? `${author}, ` : publisher ? `${publisher}: ` : ''
  const main = title.replace(SECOND_TITLE, '') || title
  return by + main + (year === undefined ? '' : ` (${String(year)})`)
}

/** The works that the steps of a lesson rest on, those named most often first. */
export function worksOf(life: Life, steps: readonly LessonStep[]): string[] {
  const counts = new Map<string, number>()
  for (const { source } of steps.flatMap((step) => step.sources))
    counts.set(source, (counts.get(source) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id]) => {
      const source = life.sources.get(id)
      return source ? [nameOf(source)] : []
    })
}
