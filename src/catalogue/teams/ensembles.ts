import { ensembleOf } from './ensemble.ts';
import { metaTeams } from './metaTeams.ts';
import type { Rule, TeamRow } from './teamEntry.ts';

const byEnsemble: Rule = { decideFor: ensembleOf, scored: true };
const nicely: Rule = { ...byEnsemble, nice: true };

const row = (group: keyof typeof metaTeams, id: string, peer: string, name: string, members: string): TeamRow => ({
  id,
  peer,
  name,
  about: `Cooperates until the other side first defects; then follows, in each deal, one of the best 8 % by earnings, drawn by lot, of ${members}.`,
  author: 'Marc Harper',
  rule: nicely,
  team: metaTeams[group],
});

/** Teams that draw lots among those who would have earned most so far. NMWE is short for Nice Meta Winner Ensemble. */
export const ensembles: readonly TeamRow[] = [
  {
    id: 'meta-winner-ensemble',
    peer: 'MetaWinnerEnsemble',
    name: 'Meta Winner Ensemble',
    about:
      'Keeps count of what more than two hundred strategies would each have earned against the other side, and follows in each deal one of the best 8 %, drawn by lot.',
    author: 'Marc Harper',
    rule: byEnsemble,
    team: metaTeams.ordinary,
  },
  {
    ...row(
      'ordinary',
      'nice-meta-winner-ensemble',
      'NiceMetaWinnerEnsemble',
      'Nice Meta Winner Ensemble',
      'more than two hundred strategies',
    ),
  },
  row('deterministic', 'nmwe-deterministic', 'NMWEDeterministic', 'NMWE Deterministic', '149 strategies that leave nothing to chance'),
  row('stochastic', 'nmwe-stochastic', 'NMWEStochastic', 'NMWE Stochastic', '68 strategies that leave something to chance'),
  row(
    'finiteMemory',
    'nmwe-finite-memory',
    'NMWEFiniteMemory',
    'NMWE Finite Memory',
    '81 strategies that look back over a limited number of deals',
  ),
  row('longMemory', 'nmwe-long-memory', 'NMWELongMemory', 'NMWE Long Memory', '136 strategies that take the whole past into account'),
  row('memoryOne', 'nmwe-memory-one', 'NMWEMemoryOne', 'NMWE Memory One', '37 strategies that look back at the last deal at most'),
];
