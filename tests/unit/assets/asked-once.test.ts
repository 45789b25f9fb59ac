import { expect, it } from 'vitest'
import { askedOnce } from '../../../src/assets/asked-once'

it('asks once for what several want, and again for what failed to come', async () => {
  const asked: string[] = []
  let isThere = false
  const get = askedOnce((key) => {
    asked.push(key)
    return isThere ? Promise.resolve(key.toUpperCase()) : Promise.reject(new Error('not here'))
  })
  await Promise.allSettled([get('a'), get('a')])
  expect(asked).toEqual(['a'])
  isThere = true
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['A', 'A', 'B'])
  expect(asked).toEqual(['a', 'a', 'b'])
})
