import type { Life, Source } from '../core/life/model'
import { workName, workTitle } from '../core/life/work-title'
import type { LessonStep } from '../core/story/tours/tours'

/** What follows the main title of a work: its second title, or the same in another language. */
const SECOND_TITLE = /(\.| ?:| ?\().*$/

/** “Isaac Deutscher, The Prophet Armed (1954)”; where nobody signed it “Wikipedia: Gatchina”. */
function nameOf(work: Source, locale: string): string {
  const { author, publisher, year } = work
  const named = (name: string) => workName(name, work, locale)
  const by = author ? `${named(author)}, ` : publisher ? `${named(publisher)}: ` : ''
  const { text } = workTitle(work, locale)
  const main = text.replace(SECOND_TITLE, '') || text
  return by + main + (year === undefined ? '' : ` (${String(year)})`)
}

/** The works that the steps of a lesson rest on, as a reader of `locale` reads them; those named most often first. */
export function worksOf(life: Life, steps: readonly LessonStep[], locale: string): string[] {
  const counts = new Map<string, number>()
  for (const { source } of steps.flatMap((step) => step.sources))
    counts.set(source, (counts.get(source) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id]) => {
      const source = life.sources.get(id)
      return source ? [nameOf(source, locale)] : []
    })
}
