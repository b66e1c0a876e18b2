/** What is said of how sure the places of a tournament are, and of players that were to be told apart. */
export const surePlaces = {
  exact: 'exact',
  notApart: (from: string, to: string, level: string): string => `places ${from} to ${to} cannot be told apart (${level})`,
  shared: (place: string, players: string): string => `place ${place} is shared by ${players} (exact)`,
  difference: (amount: string, error: string): string => `${amount} ± ${error}`,
  separated: (ahead: string, behind: string, difference: string): string => `${ahead} is ahead of ${behind}: by ${difference}.`,
  equal: (one: string, other: string, margin: string): string => `${one} and ${other} differ by at most ${margin}.`,
  tied: (one: string, other: string): string => `${one} and ${other} are exactly equal.`,
  open: (one: string, other: string, difference: string): string =>
    `${one} and ${other} cannot be told apart by so many repetitions: difference ${difference}.`,
  stopped: (repetitions: string, looks: string, mostLooks: string, level: string): string =>
    `Stopped after ${repetitions} repetitions, at look ${looks} of at most ${mostLooks}; with a chance of at least ${level} all verdicts are right.`,
};
