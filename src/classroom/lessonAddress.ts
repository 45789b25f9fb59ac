/** The address at which a lesson begins, or one of its steps stands, on anybody's own screen. */
export function lessonAddress(page: string, tour: string | null, step?: number): string {
  const address = new URL(page)
  for (const key of ['present', 'step', 'view', 'kiosk', 'embed']) address.searchParams.delete(key)
  if (tour !== null) {
    address.searchParams.delete('date')
    address.searchParams.set('tour', tour)
    address.searchParams.set('present', '1')
  }
  if (step !== undefined) address.searchParams.set('step', String(step))
  return address.href
}
