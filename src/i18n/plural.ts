const CATEGORIES: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/**
 * Which of the forms of a message goes with a number, in a language (BCP 47). Its forms stand in
 * the order zero, one, two, few, many, other, without those that the language does not have; fewer
 * are enough where the last ones are alike.
 */
export function pluralForm(lang: string): (n: number, forms: number) => number {
  const rules = new Intl.PluralRules(lang)
  const has = new Set(rules.resolvedOptions().pluralCategories)
  const order = CATEGORIES.filter((category) => has.has(category))
  return (n, forms) => Math.min(order.indexOf(rules.select(Math.abs(n))), forms - 1)
}
