import type { Move } from '../../core/index.ts';
import { oneOf, unfold } from '../../strategies/index.ts';
import { closing } from '../closing.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { doubleCrosser } from './doubleCrosser.ts';

type Counted = {
  /** Defections received so far, counted up to five. */
  readonly defections: number;
  readonly last: Move;
};

type Watched = {
  readonly move: Move;
  /** Whether it has turned against the other side for good. */
  readonly hostile: boolean;
};

/** Strategies that defect at the end where they know when it comes. */
export const lastMinutes: readonly StrategyEntry[] = [
  entry({
    id: 'backstabber',
    name: 'Backstabber',
    about: 'Forgives three defections and defects for good after the fourth; defects in the last two deals if it knows when the end comes.',
    source: 'Thomas Campbell, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    peer: 'BackStabber',
    create: (named) =>
      closing(
        unfold({
          ...named,
          // defections received so far, counted up to four
          memory: 0 as number,
          play: (defections) => (defections > 3 ? 'D' : 'C'),
          learn: (defections, { other }) => (other === 'D' ? Math.min(defections + 1, 4) : defections),
        }),
        'DD',
        named,
      ),
  }),
  doubleCrosser,
  entry({
    id: 'eugine-nier',
    name: 'Eugine Nier',
    about: 'Plays Tit for Tat until it has taken five defections, then defects for good; defects in the last deal if it knows which it is.',
    source: 'Eugine Nier in the LessWrong tournament of 2011',
    family: 'retaliator',
    peer: 'EugineNier',
    create: (named) =>
      closing(
        unfold<Counted>({
          ...named,
          memory: { defections: 0, last: 'C' },
          play: ({ defections, last }) => (defections >= 5 ? 'D' : last),
          learn: ({ defections }, { other }) => ({
            defections: other === 'D' ? Math.min(defections + 1, 5) : defections,
            last: other,
          }),
        }),
        'D',
        named,
      ),
  }),
  entry({
    id: 'michaelos',
    name: 'Michaelos',
    about:
      'Plays Tit for Tat, but each time it has defected against a cooperator it tosses a coin between making peace and defecting for good; defects in the last deal if it knows which it is.',
    source: 'Michaelos in the LessWrong tournament of 2011',
    family: 'retaliator',
    peer: 'Michaelos',
    create: (named) =>
      closing(
        unfold<Watched>({
          ...named,
          memory: { move: 'C', hostile: false },
          play: ({ move }) => move,
          learn: ({ hostile }, { own, other }) => {
            const after = (turned: boolean): Watched => ({ move: turned ? 'D' : other, hostile: turned });
            return own === 'D' && other === 'C' && !hostile ? oneOf([0.5, after(false)], [0.5, after(true)]) : after(hostile);
          },
        }),
        'D',
        named,
      ),
  }),
];
