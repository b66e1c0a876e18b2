import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  /** The next move, and the number of its round. */
  readonly move: Move;
  readonly turn: number;
  /** What the table asked for, for the next round and for the last one. */
  readonly plan: Move;
  readonly planned: Move;
  /** The other side's last move and the one before; C where there is none. */
  readonly last: Move;
  readonly second: Move;
  readonly defections: number;
  /** Cooperations less defections of the other side, by its move one round earlier and the plan for the same round. */
  readonly CC: number;
  readonly CD: number;
  readonly DC: number;
  readonly DD: number;
};

/** The table is kept for its plans, not for the moves that came out, and lags one round behind. */
export const yamachi: StrategyEntry = entry({
  id: 'second-by-yamachi',
  aliases: ['k64r'],
  name: 'Second by Yamachi',
  about:
    'Notes what the other side did in each situation and does what was the usual reply in the present one; from the 41st deal on it defects against whoever defects about half of the time.',
  source: "Brian Yamachi in Axelrod's second tournament (Axelrod 1980b), placed 17th",
  family: 'learning',
  peer: 'SecondByYamachi',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { move: 'C', turn: 1, plan: 'C', planned: 'C', last: 'C', second: 'C', defections: 0, CC: 0, CD: 0, DC: 0, DD: 0 },
      play: ({ move }) => move,
      learn: (memory, { other }) => {
        const turn = memory.turn + 1;
        const defections = memory.defections + (other === 'D' ? 1 : 0);
        // of the round before the last, whose outcome enters the table now
        const { second, planned, last } = memory;
        const sign = turn < 3 ? 0 : last === 'C' ? 1 : -1;
        const CC = memory.CC + (second === 'C' && planned === 'C' ? sign : 0);
        const CD = memory.CD + (second === 'C' && planned === 'D' ? sign : 0);
        const DC = memory.DC + (second === 'D' && planned === 'C' ? sign : 0);
        const DD = memory.DD + (second === 'D' && planned === 'D' ? sign : 0);
        const usual = last === 'C' ? (memory.plan === 'C' ? CC : CD) : memory.plan === 'C' ? DC : DD;
        const plan = usual >= 0 ? 'C' : 'D';
        const share = (defections + 0.5) / turn;
        const move = turn > 40 && 0.45 < share && share < 0.55 ? 'D' : plan;
        return { move, turn, plan, planned: memory.plan, last: other, second: last, defections, CC, CD, DC, DD };
      },
    }),
});
