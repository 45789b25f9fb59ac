import { expect, test } from 'vitest'
import { createZoomEnd } from '../../../../src/map/camera/zoom-end'

function listening() {
  const said: string[] = []
  const end = createZoomEnd({
    closest: (isThere) => said.push(isThere ? 'there' : 'left'),
    tooClose: () => said.push('too close'),
  })
  return { end, said }
}

test('nothing is said while the map can come closer', () => {
  const { end, said } = listening()
  end.look(7.9, 8)
  end.wanted()
  expect(said).toEqual([])
})

test('at the end the wish is answered once', () => {
  const { end, said } = listening()
  end.look(8, 8)
  end.wanted()
  end.wanted()
  end.look(8, 8)
  end.wanted()
  expect(said).toEqual(['there', 'too close'])
})

test('whoever comes back to the end is told again', () => {
  const { end, said } = listening()
  end.look(8, 8)
  end.wanted()
  end.look(7, 8)
  end.look(8, 8)
  end.wanted()
  expect(said).toEqual(['there', 'too close', 'left', 'there', 'too close'])
})

test('an inset moves the end farther', () => {
  const { end, said } = listening()
  end.look(8, 8)
  end.look(8, 12)
  end.wanted()
  expect(said).toEqual(['there', 'left'])
  end.look(11.99, 12)
  end.wanted()
  expect(said.slice(2)).toEqual(['there', 'too close'])
})
