import { compile, machine, strategy, type Strategy } from 'donnant';
import { type FittedCandidate, type FittedMachine, type FittedMemoryOne, fit } from 'donnant/scenario';
import { describe, expect, it } from 'vitest';
import { countedChance } from '../../src/learning/countedChance.ts';
import { observe } from './simulate.ts';

const machineOf = ({ fitted }: FittedCandidate): FittedMachine => fitted as FittedMachine;
const shape = (rule: Strategy): unknown => {
  const { size, play, start, next } = compile(rule);
  return { size, play: [...play], start: [...start.states], next: next.map(({ states }) => [...states]) };
};

describe('the best machine', () => {
  it('of three states is tit for two tats, from its own play', () => {
    const rule = strategy('tit-for-two-tats');
    const moves = Array.from({ length: 16 }, (_, repetition) => observe(rule, { rounds: 30, slips: 0.05, repetition }));
    const { candidates } = fit(moves, { candidates: [{ states: 3 }] });
    const { strategy: found, method, machines } = machineOf(candidates[0]!);
    expect(shape(found)).toEqual(shape(rule));
    expect(method).toBe('exhaustive');
    // 2³ · 3⁶ by the other's move, and 2² · 2⁸ of two states by the outcome
    expect(machines).toBe(5832 + 1024);
    expect(candidates[0]!.slips).toBeGreaterThan(0.02);
    expect(candidates[0]!.slips).toBeLessThan(0.08);
  });

  it('of two states is found among those that go by the outcome, under misreadings too', () => {
    const rule = strategy('win-stay-lose-shift');
    const moves = Array.from({ length: 8 }, (_, repetition) => observe(rule, { rounds: 30, slips: 0.05, misread: 0.05, repetition }));
    for (const noise of [{}, { perception: 0.05 }]) {
      const { candidates } = fit(moves, { candidates: [{ states: 2 }], noise });
      expect(shape(machineOf(candidates[0]!).strategy)).toEqual(shape(rule));
      expect(machineOf(candidates[0]!)).toMatchObject({ method: 'exhaustive', machines: 1024 });
    }
  });

  it('of four states is searched for, and said to be', () => {
    const states = {
      a: { play: 'C', next: { C: 'a', D: 'b' } },
      b: { play: 'C', next: { C: 'a', D: 'c' } },
      c: { play: 'C', next: { C: 'a', D: 'd' } },
      d: { play: 'D', next: { C: 'a', D: 'd' } },
    } as const;
    const rule = machine({ id: 'three-tats', start: 'a', states });
    const moves = Array.from({ length: 16 }, (_, repetition) => observe(rule, { rounds: 30, slips: 0.03, repetition }));
    const { candidates } = fit(moves, { candidates: [{ states: 4 }, rule] });
    expect(candidates[0]!.id).toBe('three-tats');
    const found = machineOf(candidates[1]!);
    expect(found).toMatchObject({ method: 'local-search', machines: 2 ** 4 * 4 ** 8, asGood: null });
    expect(shape(found.strategy)).toEqual(shape(rule));
  });

  it('counts how many are as good where few moves were seen', () => {
    // one round: every machine that opens with C, half of the two of one state
    const { candidates } = fit({ own: 'C', other: 'C' }, { candidates: [{ states: 1 }, { states: 2 }] });
    expect(candidates.map((one) => machineOf(one).asGood)).toEqual([1, 512]);
    // mean of 2 ∫ 1 − e = 3/4 and 2 ∫ e = 1/4
    for (const { logEvidence } of candidates) expect(logEvidence).toBeCloseTo(Math.log(0.5), 12);
    expect(Object.keys(machineOf(candidates[1]!).strategy.states)).toHaveLength(1);
  });

  it('does not win by having more states', () => {
    const { candidates } = fit(observe(strategy('tit-for-tat'), { rounds: 60, slips: 0.05 }), {
      candidates: [{ states: 3 }, { states: 2 }, 'tit-for-tat'],
    });
    expect(candidates[0]!.id).toBe('tit-for-tat');
    for (const { logLikelihood, logEvidence } of candidates.slice(1)) {
      expect(logLikelihood).toBeGreaterThanOrEqual(candidates[0]!.logLikelihood);
      expect(logEvidence).toBeLessThan(candidates[0]!.logEvidence - 3);
    }
  });
});

describe('the best rule by the last outcome', () => {
  const moves = { own: 'CCDDCCCD', other: 'CDDCCDCC' };
  // before each move but the first: CC CD DD DC CC CD CC, and then: C D D C C C D
  const { fitted, logLikelihood, logEvidence, slips } = fit(moves, { candidates: [{ memory: 1 }] }).candidates[0]!;

  it('has the shares as counted', () => {
    const { opening, reply, strategy: rule } = fitted as FittedMemoryOne;
    expect(opening).toMatchObject({ cooperated: 1, seen: 1 });
    expect(reply).toMatchObject({
      CC: { cooperated: 2, seen: 3 },
      CD: { cooperated: 1, seen: 2 },
      DC: { cooperated: 1, seen: 1 },
      DD: { cooperated: 0, seen: 1 },
    });
    expect(rule).toMatchObject({ kind: 'memory-one', opening: 1, reply: { CC: 2 / 3, CD: 0.5, DC: 1, DD: 0 } });
    expect(slips).toBeNull();
  });

  it('is as likely as these shares make it, and pays for each of them', () => {
    expect(logLikelihood).toBeCloseTo(2 * Math.log(2 / 3) + Math.log(1 / 3) + 2 * Math.log(0.5), 12);
    // B(2, 1) = B(1, 2) = 1/2 for one seen; B(3, 2) = 1/12; B(2, 2) = 1/6
    expect(logEvidence).toBeCloseTo(Math.log((1 / 2) ** 3 * (1 / 12) * (1 / 6)), 12);
  });

  it('leaves open what did not come up', () => {
    const { reply, strategy: rule } = fit({ own: 'C', other: 'C' }, { candidates: [{ memory: 1 }] }).candidates[0]!
      .fitted as FittedMemoryOne;
    expect(reply.DD).toEqual({ cooperated: 0, seen: 0, chance: null, low: 0, high: 1 });
    expect(rule.reply.DD).toBe(0.5);
  });

  it('has intervals as published (Newcombe 1998, table I, method 3)', () => {
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [cooperated, seen, low, high] of published) {
      const counted = countedChance(cooperated, seen);
      expect(counted.low).toBeCloseTo(low, 4);
      expect(counted.high).toBeCloseTo(high, 4);
    }
  });
});
