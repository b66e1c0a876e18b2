import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/core/index.ts';
import { criticalContinuation } from '../../src/exact/thresholds/index.ts';
import { type Payoffs, payoffAt, prisonersDilemma } from '../../src/games/index.ts';
import { type Automaton, type FiniteStrategy, compile, memoryOne } from '../../src/strategies/index.ts';
import { anyPayoffs } from '../support/anyPayoffs.ts';
import { machines } from '../support/machines.ts';

const moves = ['C', 'D'] as const;

/** What the best reply to a strategy earns a round, by value iteration over the strategy's states. */
function bestReplyValue({ size, play, next, start }: Automaton, payoffs: Payoffs, w: number): number {
  let values = new Float64Array(size);
  for (let round = 0; round < Math.log(1e-12) / Math.log(w); round++) {
    values = Float64Array.from({ length: size }, (_, state) =>
      Math.max(
        ...moves.map((own) =>
          moves.reduce((sum, other) => {
            const chance = other === 'C' ? play[state]! : 1 - play[state]!;
            const { states, chances } = next[4 * state + outcomes.indexOf(`${other}${own}`)]!;
            const later = states.reduce((total, target, i) => total + chances[i]! * values[target]!, 0);
            return sum + chance * ((1 - w) * payoffAt(payoffs, `${own}${other}`) + w * later);
          }, 0),
        ),
      ),
    );
  }
  return values[start.states[0]!]!;
}

const generous = memoryOne({ id: 'generous', opening: 'C', reply: { CC: 1, CD: 0.25, DC: 1, DD: 0.25 } });

const rules: readonly (readonly [string, FiniteStrategy])[] = [
  ['always-cooperate', machines.ALLC],
  ['grudger', machines.GRIM],
  ['tit-for-tat', machines.TFT],
  ['contrite-tit-for-tat', machines.CTFT],
  ['tit-for-two-tats', machines.TF2T],
  ['two-tits-for-tat', machines['2TFT']],
  ['generous-tit-for-tat', generous],
  ['win-stay-lose-shift', machines.WSLS],
];

describe('closed-form thresholds agree with the best reply found by value iteration', () => {
  it.each(rules)('%s, in games of every kind', (id, rule) => {
    const automaton = compile(rule);
    fc.assert(
      fc.property(anyPayoffs, (payoffs) => {
        const { value } = criticalContinuation(prisonersDilemma(payoffs), id, { generosity: 0.25 }).vendor;
        const cooperates = (w: number): boolean => bestReplyValue(automaton, payoffs, w) <= payoffs.R + 1e-7;
        if (value === null && payoffs.T <= payoffs.R) expect(cooperates(0.98)).toBe(false);
        for (const w of [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9]) {
          if (value === null && payoffs.T > payoffs.R) expect(cooperates(w), `w ${w}`).toBe(false);
          if (value !== null && Math.abs(w - value) > 1e-3) expect(cooperates(w), `w ${w}, bound ${value}`).toBe(w > value);
        }
      }),
    );
  });
});
