/** Critical value of the chi-squared law with one degree of freedom at the 5 % level. */
const critical = 3.841458820694124;

/**
 * Whether `kept` cooperations in `rounds` rounds could be those of a fair coin: the chi-squared test of equal
 * frequencies does not reject at the 5 % level.
 */
export function looksRandom(kept: number, rounds: number): boolean {
  return (2 * kept - rounds) ** 2 / rounds <= critical;
}
