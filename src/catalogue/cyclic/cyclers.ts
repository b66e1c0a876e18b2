import { sequence } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

const harper = 'Marc Harper, Axelrod-Python';

/** The place in the pattern is counted, so that a move that comes out wrong does not shift it. */
function cycler(cycle: string, about: string, source = harper): StrategyEntry {
  return entry({
    id: `cycler-${cycle.toLowerCase()}`,
    name: `Cycler ${cycle}`,
    about,
    source,
    family: 'cyclic',
    peer: `Cycler${cycle}`,
    create: (named) => ({ ...sequence(cycle), ...named }),
  });
}

/** Strategies that repeat one short pattern, whatever happens. */
export const cyclers: readonly StrategyEntry[] = [
  cycler('DC', 'Defects in every odd deal and cooperates in every even one, even after a mistake of its own.'),
  cycler('CCD', 'Cooperates twice, defects once, and so on, whatever the other side does.', `${harper}; Mittal & Deb 2009`),
  cycler('DDC', 'Defects twice, cooperates once, and so on, whatever the other side does.', `${harper}; Mittal & Deb 2009`),
  cycler('CCCD', 'Cooperates three times, defects once, and so on, whatever the other side does.'),
  cycler('CCCCCD', 'Cooperates five times, defects once, and so on, whatever the other side does.'),
  cycler('CCCDCD', 'Cooperates three times, defects, cooperates once, defects, and so on, whatever the other side does.'),
];
