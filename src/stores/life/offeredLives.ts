import { fetchText } from '../../assets/fetching'
import type { LifeEntry } from '../../core/life/files/lives'
import type { Text } from '../../core/life/model'
import { useLives } from './lives'

/** A life that the reader may open. */
export interface OfferedLife {
  id: string
  title: Text
}

/** The lives of the site with their titles; of one whose files cannot be had that is its id. */
export function offeredLives(): Promise<OfferedLife[]> {
  const lives = useLives()

  /** The list of a built site says it; else the life's own file does. */
  async function titleOf({ id, title }: LifeEntry): Promise<Text> {
    if (title) return title
    try {
      const text = await fetchText(lives.fileOf(id, 'life.json') ?? '')
      return (JSON.parse(text) as { title: Text }).title
    } catch {
      return { und: id }
    }
  }
  return Promise.all(
    lives.entries.map(async (entry) => ({ id: entry.id, title: await titleOf(entry) })),
  )
}
