import { describe, expect, it } from 'vitest';
import type { Payoffs } from '../../src/games/index.ts';
import { type Program, compile, derived, isFiniteState, memoryOne, program, resolve } from '../../src/strategies/index.ts';

const mild: Payoffs = { T: 4, R: 3, P: 1, S: 0 };
const harsh: Payoffs = { T: 9, R: 3, P: 1, S: 0 };

/** Cooperates with the chance R / T, whatever happens. */
const rewarded = derived({
  id: 'rewarded',
  name: 'Rewarded',
  derive: ({ R, T }) => memoryOne({ id: 'inner', opening: R / T, reply: { CC: R / T, CD: R / T, DC: R / T, DD: R / T } }),
});

describe('resolve', () => {
  it('fixes what follows from payoffs, and keeps the name', () => {
    expect(resolve(rewarded, mild)).toMatchObject({ kind: 'memory-one', id: 'rewarded', name: 'Rewarded', opening: 0.75 });
  });

  it('does so once: what is resolved does not follow other payoffs', () => {
    expect(compile(resolve(rewarded, mild), { payoffs: harsh }).play[0]).toBe(0.75);
    expect(compile(rewarded, { payoffs: harsh }).play[0]).toBe(1 / 3);
  });

  it('notes the payoffs that a program was tuned to, the first time only', () => {
    const plain = program({ id: 'p', memory: 0, play: () => 'C', learn: (memory) => memory });
    const tuned = resolve(plain, mild) as Program;
    expect(tuned.payoffs).toEqual(mild);
    expect((resolve(tuned, harsh) as Program).payoffs).toEqual(mild);
  });

  it('leaves a rule alone that has nothing to do with payoffs', () => {
    const fixed = memoryOne({ id: 'x', opening: 1, reply: { CC: 1, CD: 0, DC: 1, DD: 0 } });
    expect(resolve(fixed, mild)).toBe(fixed);
  });

  it('counts a derived rule as finite and a program as not', () => {
    expect(isFiniteState(rewarded)).toBe(true);
    expect(isFiniteState(program({ id: 'p', memory: 0, play: () => 'C', learn: (memory) => memory }))).toBe(false);
  });
});
