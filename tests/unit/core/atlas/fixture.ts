import {
  meshOf,
  type AtlasTexts,
  type UnitMesh,
  type UnitTopology,
} from '../../../../src/core/atlas'

/**
 * Three squares of one degree in a row, west to east from 0° 0°: `a`, `b`, `c`; arcs 1 and 3 are the
 * borders between them. Rings run clockwise.
 */
export function threeSquares(): UnitMesh {
  const unit = (id: string, arcs: number[]) => ({
    type: 'MultiPolygon' as const,
    id,
    properties: { exactness_km: 5 },
    arcs: [[arcs]],
  })
  const topology = {
    type: 'Topology',
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: [unit('a', [0, 1]), unit('b', [2, 3, 4, ~1]), unit('c', [5, ~3])],
      },
    },
    arcs: [
      [
        [1, 0],
        [0, 0],
        [0, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [1, 0],
      ],
      [
        [1, 1],
        [2, 1],
      ],
      [
        [2, 1],
        [2, 0],
      ],
      [
        [2, 0],
        [1, 0],
      ],
      [
        [2, 1],
        [3, 1],
        [3, 0],
        [2, 0],
      ],
    ],
  } as unknown as UnitTopology
  return meshOf(topology)
}

export const HEAD = 'unit,state,from,to,status,sovereign,exactness_km,source,note'

/** The files of a small atlas with these rows in its table. */
export function texts(rows: string[]): AtlasTexts {
  const name = (en: string, ru: string, from?: string) => ({ en, ru, ...(from ? { from } : {}) })
  const states = [
    {
      id: 'empire',
      family: 'empire',
      names: [name('Empire', 'Империя'), name('Republic', 'Республика', '1917-11')],
    },
    { id: 'colony', family: 'empire', names: [name('Colony', 'Колония')] },
    { id: 'other', family: 'other', names: [name('Other', 'Другая')] },
  ]
  return {
    'ownership.csv': `${HEAD}\n${rows.join('\n')}\n`,
    'states.json': JSON.stringify({ states }),
    'sources.json': JSON.stringify({
      sources: [{ id: 'treaty', title: 'Treaty', date: '1900', basis: 'recalled' }],
    }),
  }
}

export const WHOLE = [
  'a,empire,..,..,sovereign,empire,,treaty,',
  'b,empire,..,1914-08-01,sovereign,empire,,treaty: art. 1,',
  'b,other,1914-08-01,..,occupied,empire,40,treaty,"held, not ceded"',
  'c,colony,..,1918-11,colony,empire,,treaty,',
  'c,other,1918-11,..,sovereign,other,,treaty,',
]
