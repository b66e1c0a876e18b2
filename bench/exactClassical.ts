import { type Strategy, machine } from 'donnant';

/**
 * Thirty classical strategies of the literature as tables: name, chance of cooperating in each state, and for each state
 * the next one after CC, CD, DC and DD (own move first). As they play in Axelrod-Python 4.13.
 */
const tables: readonly (readonly [name: string, plays: readonly number[], next: string])[] = [
  ['cooperator', [1], '0000'],
  ['defector', [0], '0000'],
  ['tit-for-tat', [1, 0], '0101 0101'],
  ['suspicious-tit-for-tat', [0, 1], '1010 1010'],
  ['anti-tit-for-tat', [1, 0], '1010 1010'],
  ['bully', [0, 1], '0101 0101'],
  ['tit-for2-tats', [1, 1, 1, 0], '0101 2323 0101 2323'],
  ['two-tits-for-tat', [1, 0, 0, 0], '0101 2323 0101 2323'],
  ['hard-tit-for-tat', [1, 0, 0, 0, 0, 0, 0, 0], '0101 2323 4545 6767 0101 2323 4545 6767'],
  ['hard-tit-for2-tats', [1, 1, 1, 0, 1, 1, 0, 0], '0101 2323 4545 6767 0101 2323 4545 6767'],
  ['grudger', [1, 0], '0101 1111'],
  ['win-stay-lose-shift', [1, 0], '0110 0110'],
  ['win-shift-lose-stay', [0, 0, 1, 1, 0], '1234 1234 1234 1234 1234'],
  ['gtft', [1, 1, 0.333333333333, 1, 0.333333333333], '1234 1234 1234 1234 1234'],
  ['firm-but-fair', [1, 1, 0, 1, 0.666666666667], '1234 1234 1234 1234 1234'],
  ['soft-joss', [1, 1, 0.1, 1, 0.1], '1234 1234 1234 1234 1234'],
  ['stochastic-cooperator', [1, 0.935, 0.229, 0.266, 0.42], '1234 1234 1234 1234 1234'],
  ['stochastic-wsls', [1, 0.95, 0.05, 0.05, 0.95], '1234 1234 1234 1234 1234'],
  ['random', [0.5], '0000'],
  ['first-by-joss', [1, 0.9, 0, 0.9, 0], '1234 1234 1234 1234 1234'],
  ['zdextort2', [1, 0.888888888889, 0.5, 0.333333333333, 0], '1234 1234 1234 1234 1234'],
  ['zdextort4', [1, 0.647058823529, 0, 0.470588235294, 0], '1234 1234 1234 1234 1234'],
  ['zdgtft2', [1, 1, 0.125, 1, 0.25], '1234 1234 1234 1234 1234'],
  ['zdset2', [1, 0.75, 0.25, 0.5, 0.25], '1234 1234 1234 1234 1234'],
  ['zdextortion', [1, 0.64, 0.18, 0.28, 0], '1234 1234 1234 1234 1234'],
  ['alternator', [1, 0], '1100 1100'],
  ['cycler-ccd', [1, 1, 0], '1111 2222 0000'],
  ['fortress3', [0, 0, 1], '0101 0202 2020'],
  ['pun1', [0, 1, 1], '1111 2020 1111'],
  ['thumper', [1, 0, 0], '0101 2222 0101'],
];

/** Thirty classical strategies, written as machines of the size they have in these tables. */
export const classical: readonly Strategy[] = tables.map(([id, plays, rows]) => {
  const next = rows.split(' ');
  const after = (state: number, outcome: number): string => `s${next[state]![outcome]!}`;
  return machine({
    id,
    start: 's0',
    states: Object.fromEntries(
      plays.map((play, i) => [`s${i}`, { play, next: { CC: after(i, 0), CD: after(i, 1), DC: after(i, 2), DD: after(i, 3) } }]),
    ),
  });
});
