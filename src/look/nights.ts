/**
 * Fills of the picture of nights: the states that count most in colours that Okabe and Ito chose to
 * be told apart, the others in one grey; what is no state in tones of paper.
 */
export const NIGHTS = {
  states: ['#0072b2', '#e69f00', '#009e73', '#56b4e9', '#cc79a7', '#f0e442', '#8a6d3b', '#7f7fd5'],
  other: '#a8a095',
  nowhere: { travelling: '#d55e00', unknown: '#e8dfcc', 'no-state': '#cfc6b4' },
  edge: '#f7f1e3',
  text: '#4a4238',
} as const
