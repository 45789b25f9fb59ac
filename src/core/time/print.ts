export { printDay, type PrintDayOptions, type PrintStyle } from './print-day'
export { printAge, printDuration } from './print-duration'
export { printWhen, type PrintWhenOptions } from './print-when'
