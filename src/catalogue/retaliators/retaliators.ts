import { machine } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { contrarians } from './contrarians.ts';
import { foolMeOnces } from './foolMeOnces.ts';
import { gradual } from './gradual.ts';
import { grudgers } from './grudgers.ts';
import { lastMinutes } from './lastMinutes.ts';
import { originalGradual } from './originalGradual.ts';
import { punishers } from './punishers.ts';
import { resurrections } from './resurrections.ts';
import { retaliates } from './retaliates.ts';
import { tits } from './tits.ts';

/** Strategies that answer a defection with more than one of their own. */
export const retaliators: readonly StrategyEntry[] = [
  entry({
    id: 'grudger',
    aliases: ['grim', 'grim-trigger', 'friedman', 'first-by-friedman', 'spite', 'vengeful'],
    name: 'Grudger',
    about: 'Cooperates until the other side defects once, and never again after that.',
    source: 'Friedman 1971; entered by James Friedman in Axelrod 1980, placed 7th',
    family: 'retaliator',
    peer: 'Grudger',
    create: (named) =>
      machine({
        ...named,
        start: 'trusting',
        states: {
          trusting: { play: 'C', next: { C: 'trusting', D: 'closed' } },
          closed: { play: 'D', next: { C: 'closed', D: 'closed' } },
        },
      }),
  }),
  entry({
    id: 'two-tits-for-tat',
    aliases: ['2tft', 'ttft', '2-tits-for-tat'],
    name: 'Two Tits for Tat',
    about: 'Answers each defection with two of its own.',
    source: 'Axelrod 1984',
    family: 'retaliator',
    peer: 'TwoTitsForTat',
    create: (named) =>
      machine({
        ...named,
        start: 'calm',
        states: {
          calm: { play: 'C', next: { C: 'calm', D: 'first answer' } },
          'first answer': { play: 'D', next: { C: 'second answer', D: 'first answer' } },
          'second answer': { play: 'D', next: { C: 'calm', D: 'first answer' } },
        },
      }),
  }),
  gradual,
  originalGradual,
  ...tits,
  ...grudgers,
  ...foolMeOnces,
  ...contrarians,
  ...punishers,
  ...retaliates,
  ...resurrections,
  ...lastMinutes,
];
