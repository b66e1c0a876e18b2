/** Whoever receives or pays from here does not count. */
const notCounted = 'outside';

/** Sum over all accounts whose money counts in the joint value: all but `outside`. */
export function jointOf(accounts: Readonly<Record<string, number>>): number {
  return Object.entries(accounts).reduce((sum, [party, money]) => (party === notCounted ? sum : sum + money), 0);
}
