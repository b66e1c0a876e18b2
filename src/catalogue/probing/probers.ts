import { type StrategyEntry, entry } from '../entry.ts';
import { prober4 } from './prober4.ts';
import { testOpening } from './testOpening.ts';

const contest = 'Li, Hingston & Kendall 2011';
const lille = 'PRISON project, LIFL (University of Lille) 1998';

/** Strategies that defect early to see what comes back. */
export const probers: readonly StrategyEntry[] = [
  entry({
    id: 'prober',
    name: 'Prober',
    about:
      'Opens with one defection and two cooperations; if the other side cooperated in the second and third deal it defects for good, otherwise it plays Tit for Tat.',
    source: contest,
    family: 'probing',
    peer: 'Prober',
    create: (named) => testOpening(named, { opening: 'DCC', awaited: '.CC', met: 'D', failed: 'copy' }),
  }),
  entry({
    id: 'prober-2',
    name: 'Prober 2',
    about:
      'Opens with one defection and two cooperations; if the other side struck back at once and then made peace it cooperates for good, otherwise it plays Tit for Tat.',
    source: lille,
    family: 'probing',
    peer: 'Prober2',
    create: (named) => testOpening(named, { opening: 'DCC', awaited: '.DC', met: 'C', failed: 'copy' }),
  }),
  entry({
    id: 'prober-3',
    name: 'Prober 3',
    about:
      'Opens with one defection and one cooperation; if the other side let the defection pass in the second deal it defects for good, otherwise it plays Tit for Tat.',
    source: lille,
    family: 'probing',
    peer: 'Prober3',
    create: (named) => testOpening(named, { opening: 'DC', awaited: '.C', met: 'D', failed: 'copy' }),
  }),
  prober4,
  entry({
    id: 'hard-prober',
    name: 'Hard Prober',
    about:
      'Opens with two defections and two cooperations; if the other side cooperated in the second and third deal it defects for good, otherwise it plays Tit for Tat.',
    source: lille,
    family: 'probing',
    peer: 'HardProber',
    create: (named) => testOpening(named, { opening: 'DDCC', awaited: '.CC', met: 'D', failed: 'copy' }),
  }),
  entry({
    id: 'gradual-killer',
    name: 'Gradual Killer',
    about:
      'Defects five times and cooperates twice; if the other side defected in both of those last two deals it defects for good, otherwise it cooperates for good.',
    source: lille,
    family: 'probing',
    peer: 'GradualKiller',
    create: (named) => testOpening(named, { opening: 'DDDDDCC', awaited: '.....DD', met: 'D', failed: 'C' }),
  }),
];
