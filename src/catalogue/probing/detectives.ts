import { type StrategyEntry, entry } from '../entry.ts';
import { testOpening } from './testOpening.ts';

/** Strategies that sort the other side into soft and firm by a short script. */
export const detectives: readonly StrategyEntry[] = [
  entry({
    id: 'detective',
    name: 'Detective',
    about:
      'Opens with a script of four moves with one defection in it; if the other side never defected during the script it defects for good, otherwise it plays Tit for Tat.',
    source: 'Nicky Case 2017, as in Axelrod-Python 4.13.0 (Knight et al. 2024)',
    family: 'probing',
    params: {
      initialActions: { kind: 'moves', default: 'CDCC', meaning: 'opening script; defects from the start where empty', empty: true },
    },
    peer: 'Detective',
    create: (named, { initialActions }) =>
      testOpening(named, { opening: initialActions, awaited: 'C'.repeat(initialActions.length), met: 'D', failed: 'copy' }),
  }),
  entry({
    id: 'detective-published',
    name: 'Detective (Nicky Case)',
    about:
      'Detective as first published: it plays the same four moves, but a defection of the other side in the fourth deal comes too late to count.',
    source: 'Nicky Case 2017, The Evolution of Trust',
    family: 'probing',
    // The original stops watching as soon as its list of opening moves is empty, which is before the reply to the last one.
    create: (named) => testOpening(named, { opening: 'CDCC', awaited: 'CCC', met: 'D', failed: 'copy' }),
  }),
];
