import { unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

const source = 'Karol Langner, Axelrod-Python library (Knight et al. 2024)';

/** Deals watched before the first verdict, and before the only one on alternators. */
const watched = 4;
const watchedLonger = 6;

/** Strategies that look for one plain kind of opponent and exploit it. */
export const simpleHunters: readonly StrategyEntry[] = [
  constantHunter('D', {
    id: 'defector-hunter',
    name: 'Defector Hunter',
    about:
      'Cooperates, unless the other side has done nothing but defect for four deals or more; then it defects for as long as that lasts.',
    peer: 'DefectorHunter',
  }),
  constantHunter('C', {
    id: 'cooperator-hunter',
    name: 'Cooperator Hunter',
    about:
      'Cooperates, unless the other side has done nothing but cooperate for four deals or more; then it exploits that for as long as it lasts.',
    peer: 'CooperatorHunter',
  }),
  entry({
    id: 'alternator-hunter',
    name: 'Alternator Hunter',
    about:
      'Cooperates for six deals; it defects for good if the other side took turns between the two moves all that time, and otherwise cooperates for good.',
    source,
    family: 'hunter',
    peer: 'AlternatorHunter',
    create: (named) =>
      unfold<{ readonly played: number; readonly alternates: boolean; readonly last: string }>({
        ...named,
        memory: { played: 0, alternates: true, last: '' },
        play: ({ played, alternates }) => (played === watchedLonger && alternates ? 'D' : 'C'),
        learn: (memory, { other }) =>
          memory.played === watchedLonger
            ? memory
            : { played: memory.played + 1, alternates: memory.alternates && other !== memory.last, last: other },
      }),
  }),
];

/** Defects against whoever has made the same move in every deal. */
function constantHunter(
  prey: 'C' | 'D',
  { id, name, about, peer }: { readonly id: string; readonly name: string; readonly about: string; readonly peer: string },
): StrategyEntry {
  return entry({
    id,
    name,
    about,
    source,
    family: 'hunter',
    peer,
    // Deals in a row from the first on with that move; -1 once there was another.
    create: (named) =>
      unfold<number>({
        ...named,
        memory: 0,
        play: (run) => (run === watched ? 'D' : 'C'),
        learn: (run, { other }) => (run < 0 || other !== prey ? -1 : Math.min(run + 1, watched)),
      }),
  });
}
