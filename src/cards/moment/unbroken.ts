/** A date whose new style stays whole where lines break: “25 October” over “(7 November) 1917”. */
export const unbroken = (date: string): string =>
  date.replace(/\([^)]*\)/g, (part) => part.replaceAll(' ', '\u00a0'))
