/** Asks for each key once, whoever wants it; what failed to come is asked for again by the next wish. */
export function askedOnce<Found>(
  ask: (key: string) => Promise<Found>,
): (key: string) => Promise<Found> {
  const asked = new Map<string, Promise<Found>>()
  return (key) => {
    const found = asked.get(key) ?? ask(key)
    asked.set(key, found)
    found.catch(() => asked.delete(key))
    return found
  }
}
