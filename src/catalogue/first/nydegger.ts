import { type Move, outcomes } from '../../core/index.ts';
import { type Machine, type MachineState, type Named, lookupKeys, machine } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** Sums of the weighted last three rounds at which it defects (Axelrod 1980, appendix). */
const defectAt = new Set([1, 6, 7, 17, 22, 23, 26, 29, 30, 31, 33, 38, 39, 45, 49, 54, 55, 58, 61]);

/** Weights of the last round, the one before and the one before that. */
type Weights = readonly [last: number, before: number, first: number];

/** Whether the third round is to be a defection, by the own and the other's first two moves. */
type Exception = (own: string, other: string) => boolean;

/** Nydegger's rule as the library reads it, and by the words of its publication. */
export const nydeggers: readonly StrategyEntry[] = [
  entry({
    id: 'first-by-nydegger',
    aliases: ['nydegger'],
    name: 'First by Nydegger',
    about: 'Starts like Tit for Tat, then weighs the last three deals, the latest most, by a table of what each pattern deserves.',
    source: 'Rudy Nydegger in Axelrod 1980, placed 3rd',
    family: 'memory-n-lookup',
    peer: 'FirstByNydegger',
    create: (named) => nydegger(named, [16, 4, 1], (_, other) => other === 'DC'),
  }),
  entry({
    id: 'first-by-nydegger-published',
    name: 'First by Nydegger (as published)',
    about:
      'Starts like Tit for Tat, then weighs the last three deals, the earliest of them most, by a table of what each pattern deserves.',
    source: 'Rudy Nydegger in Axelrod 1980, with the weights 16, 4 and 1 in chronological order as worded there',
    family: 'memory-n-lookup',
    create: (named) => nydegger(named, [1, 4, 16], (own, other) => own === 'CD' && other === 'DC'),
  }),
];

/** One state for each past of up to three rounds, written as in a lookup table: own moves, `/`, the other's, oldest first. */
function nydegger(named: Named, weights: Weights, exception: Exception): Machine {
  const pasts = ['/', ...[1, 2, 3].flatMap(lookupKeys)];
  const states = Object.fromEntries(pasts.map((past) => [past, stateAfter(past, weights, exception)]));
  return machine({ ...named, start: '/', states });
}

function stateAfter(past: string, weights: Weights, exception: Exception): MachineState {
  const [own, other] = past.split('/') as [string, string];
  const [CC, CD, DC, DD] = outcomes.map(([mine, theirs]) => `${(own + mine).slice(-3)}/${(other + theirs).slice(-3)}`) as [
    string,
    string,
    string,
    string,
  ];
  return { play: moveAfter(own, other, weights, exception), next: { CC, CD, DC, DD } };
}

function moveAfter(own: string, other: string, weights: Weights, exception: Exception): Move {
  if (other === '') return 'C';
  if (other.length === 2 && exception(own, other)) return 'D';
  if (other.length < 3) return other.endsWith('D') ? 'D' : 'C';
  const sum = weights.reduce((total, weight, back) => total + weight * digit(own.at(-1 - back), other.at(-1 - back)), 0);
  return defectAt.has(sum) ? 'D' : 'C';
}

/** CC 0, DC 1, CD 2, DD 3: own move first. */
function digit(own: string | undefined, other: string | undefined): number {
  return (other === 'D' ? 2 : 0) + (own === 'D' ? 1 : 0);
}
