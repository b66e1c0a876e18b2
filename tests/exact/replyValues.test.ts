import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestReply, replyValues } from '../../src/exact/index.ts';
import { anyConditions, anyMachine, anyMemoryOne } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';
import { refusedPaths } from '../support/refusals.ts';

describe('the value of the best reply without the reply', () => {
  const anyLength = fc.constantFrom({ rounds: 1 }, { rounds: 12 }, { rounds: 7, known: true }, { continuation: 0.9 });

  it('is that of the reply, and tells as it does whether moves are enough to see', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyMachine(4), anyMemoryOne),
        anyConditions,
        anyLength,
        fc.constantFrom('vendor' as const, 'partner' as const),
        (strategy, conditions, length, side) => {
          const options = { ...conditions, length, side };
          const { value, observable } = bestReply(strategy, options);
          expect(replyValues(options)(strategy)).toEqual({ value, observable });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is 3 a round but the last against tit for tat, of which moves tell all', () => {
    expect(replyValues({ length: { rounds: 10 } })(machines.TFT)).toEqual({ value: 9 * 3 + 5, observable: true });
  });

  it('refuses what has no bound', () => {
    expect(refusedPaths(() => replyValues({ length: { rounds: Infinity } }))).toEqual(['length.rounds']);
  });
});
