/**
 * A function that works out what it gives once for each object it is asked of, and forgets that with
 * the object. For what is derived of data that never change.
 */
export function once<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { given: T }>()
  return (of) => {
    const found = known.get(of) ?? { given: make(of) }
    known.set(of, found)
    return found.given
  }
}

/** The same for a function of an object and a key: of a life and one of its people. */
export function onceForEach<Of extends object, T>(
  make: (of: Of, key: string) => T,
): (of: Of, key: string) => T {
  const ofEach = once((of: Of) => ({ of, given: new Map<string, T>() }))
  return (of, key) => {
    const { given } = ofEach(of)
    const found = given.has(key) ? (given.get(key) as T) : make(of, key)
    given.set(key, found)
    return found
  }
}
