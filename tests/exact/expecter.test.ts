import { describe, expect, it } from 'vitest';
import { catalogue, strategy } from '../../src/catalogue/index.ts';
import { InputError } from '../../src/core/index.ts';
import type { ConditionOptions } from '../../src/conditions/index.ts';
import { expectMatch, expecter } from '../../src/exact/index.ts';
import { stageGame } from '../../src/games/index.ts';

// those of a fixed relation between the payoffs do not exist in this game
const some = catalogue.filter(({ id, finite, states = 0 }) => finite && states < 60 && !id.startsWith('zd-')).filter((_, i) => i % 7 === 0);
const game = stageGame({ vendor: { T: 5, R: 3, P: 1, S: 0 }, partner: { T: 9, R: 6, P: 2, S: -1 } });

const settings: readonly (readonly [string, ConditionOptions])[] = [
  ['rounds', { length: { rounds: 37 } }],
  ['announced rounds', { length: { rounds: 12, known: true } }],
  [
    'a continuation, all noise, recall and discount',
    { length: { continuation: 0.9 }, noise: { execution: 0.1, perception: 0.05 }, recall: 0.9, discount: 0.8 },
  ],
  ['the long run under slips', { length: { rounds: Infinity }, noise: { execution: 0.02 } }],
];

describe('many pairs under the same conditions', () => {
  it.each(settings)('give what each gives alone: %s', (_, options) => {
    const expected = expecter({ game, ...options });
    const of = (id: string) => strategy(id);
    for (const a of some) {
      for (const b of some) {
        const together = expected(of(a.id), of(b.id));
        const alone = expectMatch(of(a.id), of(b.id), { game, ...options });
        for (const side of ['vendor', 'partner'] as const) {
          expect(together.perRound[side], `${a.id}, ${b.id}`).toBeCloseTo(alone.perRound[side], 9);
          expect(together.cooperation[side]).toBeCloseTo(alone.cooperation[side], 9);
        }
        expect(together.rounds).toBeCloseTo(alone.rounds, 9);
      }
    }
  });

  it('refuse bad conditions at once, and a program when it comes', () => {
    expect(() => expecter({ recall: 2 })).toThrow(InputError);
    const expected = expecter();
    expect(() => expected(strategy('gradual'), strategy('tit-for-tat'))).toThrow('program');
  });
});
