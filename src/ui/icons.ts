/** Drawings on a 24 × 24 grid, stroked in the current colour unless they are marked as filled. */
export const ICONS = {
  play: { d: 'M7 4.5v15l12-7.5z', filled: true },
  pause: { d: 'M6.5 4.5h4v15h-4zM13.5 4.5h4v15h-4z', filled: true },
  next: { d: 'M6 5v14l9-7zM16.5 5h2.5v14h-2.5z', filled: true },
  previous: { d: 'M18 5v14l-9-7zM5 5h2.5v14H5z', filled: true },
  close: { d: 'M6 6l12 12M18 6L6 18', filled: false },
  plus: { d: 'M12 5v14M5 12h14', filled: false },
  minus: { d: 'M5 12h14', filled: false },
  up: { d: 'M6 15l6-6 6 6', filled: false },
  down: { d: 'M6 9l6 6 6-6', filled: false },
  left: { d: 'M15 6l-6 6 6 6', filled: false },
  right: { d: 'M9 6l6 6-6 6', filled: false },
  globe: {
    d: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 2.6 3.8 5.6 3.8 9s-.8 6.4-3.8 9c-3-2.6-3.8-5.6-3.8-9S9 5.600 12 3z',
    filled: false,
  },
  flat: { d: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14', filled: false },
  follow: {
    d: 'M12 2v4M12 18v4M2 12h4M18 12h4M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
    filled: false,
  },
  whole: { d: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5', filled: false },
  legend: { d: 'M4 6h4M4 12h4M4 18h4M11 6h9M11 12h9M11 18h9', filled: false },
  present: { d: 'M3 4h18v12H3zM12 16v4M8 20h8', filled: false },
  black: { d: 'M4 5h16v14H4z', filled: true },
  panel: { d: 'M3 5h18v14H3zM9 5v14', filled: false },
  search: {
    d: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.500 15.500L21 21',
    filled: false,
  },
  calendar: { d: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5', filled: false },
  quote: { d: 'M5 6h14v9h-7l-4 4v-4H5z', filled: false },
} as const

export type IconName = keyof typeof ICONS
