/**
 * A noun in the number that a count asks for: in French 0, 1 and 1.5 take the singular (`1,5 affaire`).
 *
 * @param digits Decimals that the count is written with: 1.96 written with one is 2.
 */
export function plural(count: number, one: string, several: string, digits = 2): string {
  return new Intl.PluralRules('fr', { maximumFractionDigits: digits }).select(Math.abs(count)) === 'one' ? one : several;
}
