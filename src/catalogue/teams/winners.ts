import { metaTeams } from './metaTeams.ts';
import type { Rule, TeamRow } from './teamEntry.ts';
import { winner } from './winner.ts';

const byWinner: Rule = { decideFor: () => winner, scored: true };

/** Teams that follow whoever would have earned most so far. */
export const winners: readonly TeamRow[] = [
  {
    id: 'meta-winner',
    peer: 'MetaWinner',
    name: 'Meta Winner',
    about:
      'Keeps count of what more than two hundred strategies would each have earned against the other side, and does as the one in the lead; cooperates if any of those tied for the lead would.',
    author: 'Karol Langner',
    rule: byWinner,
    team: metaTeams.ordinary,
  },
  {
    id: 'nice-meta-winner',
    peer: 'NiceMetaWinner',
    name: 'Nice Meta Winner',
    about:
      'Cooperates until the other side first defects; from then on follows, like Meta Winner, the strategy that would have earned most.',
    author: 'Karol Langner',
    rule: { ...byWinner, nice: true },
    team: metaTeams.ordinary,
  },
  {
    id: 'meta-winner-memory-one',
    peer: 'MetaWinnerMemoryOne',
    name: 'Meta Winner Memory One',
    about: 'Follows whichever of 37 strategies that look back at the last deal at most would have earned most so far.',
    author: 'Marc Harper',
    rule: byWinner,
    team: metaTeams.memoryOne,
  },
  {
    id: 'meta-winner-finite-memory',
    peer: 'MetaWinnerFiniteMemory',
    name: 'Meta Winner Finite Memory',
    about: 'Follows whichever of 81 strategies that look back over a limited number of deals would have earned most so far.',
    author: 'Marc Harper',
    rule: byWinner,
    team: metaTeams.finiteMemory,
  },
  {
    id: 'meta-winner-long-memory',
    peer: 'MetaWinnerLongMemory',
    name: 'Meta Winner Long Memory',
    about: 'Follows whichever of 136 strategies that take the whole past into account would have earned most so far.',
    author: 'Marc Harper',
    rule: byWinner,
    team: metaTeams.longMemory,
  },
  {
    id: 'meta-winner-deterministic',
    peer: 'MetaWinnerDeterministic',
    name: 'Meta Winner Deterministic',
    about: 'Follows whichever of 149 strategies that leave nothing to chance would have earned most so far.',
    author: 'Marc Harper',
    rule: byWinner,
    team: metaTeams.deterministic,
  },
  {
    id: 'meta-winner-stochastic',
    peer: 'MetaWinnerStochastic',
    name: 'Meta Winner Stochastic',
    about: 'Follows whichever of 68 strategies that leave something to chance would have earned most so far.',
    author: 'Marc Harper',
    rule: byWinner,
    team: metaTeams.stochastic,
  },
];
