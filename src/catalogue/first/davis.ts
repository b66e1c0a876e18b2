import { type MachineState, machine } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** Grudger with a promise of patience: nothing is answered before the opening is over, but nothing is forgotten. */
export const davis: StrategyEntry = entry({
  id: 'first-by-davis',
  aliases: ['davis'],
  name: 'First by Davis',
  about: 'Cooperates through the first ten deals; from then on never again with anybody who has ever defected.',
  source: 'Morton Davis in Axelrod 1980, placed 8th',
  family: 'retaliator',
  params: {
    roundsToCooperate: { default: 10, meaning: 'rounds at the start in which it cooperates in any case', least: 0, most: 200, whole: true },
  },
  peer: 'FirstByDavis',
  create: (named, { roundsToCooperate }) => {
    const states: Record<string, MachineState> = {
      trusting: { play: 'C', next: { C: 'trusting', D: 'closed' } },
      closed: { play: 'D', next: { C: 'closed', D: 'closed' } },
    };
    for (let round = 1; round <= roundsToCooperate; round++) {
      const last = round === roundsToCooperate;
      const clean = last ? 'trusting' : `clean ${round + 1}`;
      const marked = last ? 'closed' : `marked ${round + 1}`;
      states[`clean ${round}`] = { play: 'C', next: { C: clean, D: marked } };
      if (round > 1) states[`marked ${round}`] = { play: 'C', next: { C: marked, D: marked } };
    }
    return machine({ ...named, start: roundsToCooperate === 0 ? 'trusting' : 'clean 1', states });
  },
});
