/**
 * Drawings on a 24 × 24 grid, filled in the current colour. Lines are drawn as areas, too, two
 * units wide: where there is no graphics card, a stroke costs many times what an area does. What
 * is a hole turns clockwise, all else the other way.
 */
export const ICONS = {
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M6.5 4.5h4v15h-4zM13.5 4.5h4v15h-4z',
  next: 'M6 5v14l9-7zM16.5 5h2.5v14h-2.5z',
  previous: 'M18 5v14l-9-7zM5 5h2.5v14H5z',
  open: 'M3 4v16h18V8h-9l-2-4zM5 6h3.8l2 4H19v8H5zM11 11v3H8l4 4 4-4h-3v-3z',
  close:
    'M6.4 5L5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6z',
  plus: 'M11 5v6H5v2h6v6h2v-6h6v-2h-6V5z',
  minus: 'M5 11v2h14v-2z',
  up: 'M12 7.6l6.7 6.7-1.4 1.4L12 10.4l-5.3 5.3-1.4-1.4z',
  down: 'M12 16.4l6.7-6.7-1.4-1.4L12 13.6 6.7 8.3 5.3 9.7z',
  left: 'M7.6 12l6.7-6.7 1.4 1.4L10.4 12l5.3 5.3-1.4 1.4z',
  right: 'M16.4 12L9.7 5.3 8.3 6.7l5.3 5.3-5.3 5.3 1.4 1.4z',
  globe:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM3 11v2h18v-2zM12 2a4.8 10 0 1 0 0 20 4.8 10 0 0 0 0-20zM12 4a2.8 8 0 1 1 0 16 2.8 8 0 0 1 0-16z',
  flat: 'M2 5.3v16.1l7-2.4 6 2 7-2.3V2.6l-7 2.4-6-2zM4 6.7l4-1.3v11.9l-4 1.3zM10 5.4l4 1.3v11.9l-4-1.3zM16 6.7l4-1.3v11.9l-4 1.3z',
  follow:
    'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM11 2v4.2h2V2zM11 17.8V22h2v-4.2zM2 11v2h4.2v-2zM17.8 11v2H22v-2z',
  whole: 'M3 3v7h2V5h5V3zM14 3v2h5v5h2V3zM3 14v7h7v-2H5v-5zM19 14v5h-5v2h7v-7z',
  legend: 'M3 5v2h5V5zM3 11v2h5v-2zM3 17v2h5v-2zM10 5v2h11V5zM10 11v2h11v-2zM10 17v2h11v-2z',
  present: 'M2 3v14h20V3zM4 5h16v10H4zM11 17v2H7v2h10v-2h-4v-2z',
  black: 'M4 5h16v14H4z',
  spot: 'M9 2v3l1.5 2h3L15 5V2zM10.5 8L4 22h16L13.5 8z',
  overview:
    'M3 4v7h8V4zM5 6h4v3H5zM13 4v7h8V4zM15 6h4v3h-4zM3 13v7h8v-7zM5 15h4v3H5zM13 13v7h8v-7zM15 15h4v3h-4z',
  lesson: 'M12 3L1 8.5l11 5.5 9-4.5V16h2V8.5zM5 12.8V17c2 2 4.3 3 7 3s5-1 7-3v-4.2l-7 3.5z',
  panel: 'M2 4v16h20V4zM4 6h4v12H4zM10 6h10v12H10z',
  more: 'M4 10v4h4v-4zM10 10v4h4v-4zM16 10v4h4v-4z',
  search:
    'M10.5 3a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10.5 5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM14.3 15.7l6 6 1.4-1.4-6-6z',
  calendar: 'M3 5v16h18V5zM5 7h14v2H5zM5 11h14v8H5zM7 3v5h2V3zM15 3v5h2V3z',
  quote: 'M4 5v11h3v5.4l5.4-5.4H20V5zM6 7h12v7h-6.4L9 16.6V14H6z',
} as const

export type IconName = keyof typeof ICONS
