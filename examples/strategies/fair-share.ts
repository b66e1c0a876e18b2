// A strategy that counts without bound, so that it needs a program. The command line takes it where tsx is at work:
// NODE_OPTIONS="--import tsx" donnant match examples/strategies/fair-share.ts:share=0.8 alternator
import { type Program, type StrategyEntry, program } from 'donnant';

/** Cooperates as long as the other has cooperated in a given share of all rounds. */
export default function fairShare({ share = 0.9 }: { share?: number }): Program<{ kept: number; rounds: number }> {
  return program({
    id: 'fair-share',
    name: `Fair share (${share})`,
    memory: { kept: 0, rounds: 0 },
    play: ({ kept, rounds }) => (kept >= share * rounds ? 'C' : 'D'),
    learn: ({ kept, rounds }, { other }) => ({ kept: kept + (other === 'C' ? 1 : 0), rounds: rounds + 1 }),
  });
}

/** What may be chosen: `donnant` reads it as the parameters of an entry. */
fairShare.params = {
  share: { default: 0.9, least: 0, most: 1, meaning: 'share of rounds in which the other must have cooperated' },
} satisfies StrategyEntry['params'];
