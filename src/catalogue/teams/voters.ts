import { hunt } from './hunt.ts';
import { metaTeams } from './metaTeams.ts';
import type { Rule, TeamRow } from './teamEntry.ts';
import { majority, minority } from './vote.ts';

const byMajority: Rule = { decideFor: () => majority };
const byHunting: Rule = { decideFor: () => hunt };

/** Teams in which each proposal counts alike. */
export const voters: readonly TeamRow[] = [
  {
    id: 'meta-majority',
    peer: 'MetaMajority',
    name: 'Meta Majority',
    about: 'Asks more than two hundred other strategies before each deal and does what most of them would do; cooperates on a tie.',
    author: 'Karol Langner',
    rule: byMajority,
    team: metaTeams.ordinary,
  },
  {
    id: 'meta-minority',
    peer: 'MetaMinority',
    name: 'Meta Minority',
    about:
      'Asks more than two hundred other strategies before each deal and does what the fewer of them would do, so it defects where all would cooperate.',
    author: 'Karol Langner',
    rule: { decideFor: () => minority },
    team: metaTeams.ordinary,
  },
  {
    id: 'meta-majority-memory-one',
    peer: 'MetaMajorityMemoryOne',
    name: 'Meta Majority Memory One',
    about: 'Does what most of 37 strategies would do that look back at the last deal at most.',
    author: 'Marc Harper',
    rule: byMajority,
    team: metaTeams.memoryOne,
  },
  {
    id: 'meta-majority-finite-memory',
    peer: 'MetaMajorityFiniteMemory',
    name: 'Meta Majority Finite Memory',
    about: 'Does what most of 81 strategies would do that look back over a limited number of deals.',
    author: 'Marc Harper',
    rule: byMajority,
    team: metaTeams.finiteMemory,
  },
  {
    id: 'meta-majority-long-memory',
    peer: 'MetaMajorityLongMemory',
    name: 'Meta Majority Long Memory',
    about: 'Does what most of 136 strategies would do that take the whole past into account.',
    author: 'Marc Harper',
    rule: byMajority,
    team: metaTeams.longMemory,
  },
  {
    id: 'meta-hunter',
    peer: 'MetaHunter',
    name: 'Meta Hunter',
    about:
      'Defects as soon as one of six hunters has recognised a weak or mechanical opponent, but leaves plain cooperators alone; otherwise cooperates, and after 100 deals copies the other side.',
    author: 'Karol Langner',
    rule: byHunting,
    team: metaTeams.hunters,
  },
  {
    id: 'meta-hunter-aggressive',
    peer: 'MetaHunterAggressive',
    name: 'Meta Hunter Aggressive',
    about:
      'Defects as soon as one of seven hunters has recognised its prey, plain cooperators among them; otherwise cooperates, and after 100 deals copies the other side.',
    author: 'Marc Harper',
    rule: byHunting,
    team: metaTeams.aggressiveHunters,
  },
];
