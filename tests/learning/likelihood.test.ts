import { machine, memoryOne, program, strategy } from 'donnant';
import { type FittedCandidate, type FitOptions, type ObservedMoves, fit } from 'donnant/scenario';
import { describe, expect, it } from 'vitest';
import { bruteForce } from './bruteForce.ts';
import { observe } from './simulate.ts';

const one = (moves: ObservedMoves | ObservedMoves[], candidate: FitOptions['candidates'], options: FitOptions = {}): FittedCandidate =>
  fit(moves, { ...options, candidates: candidate! }).candidates[0]!;

describe('rules that leave nothing to chance', () => {
  const moves = { own: 'CCDCCD', other: 'CDCCDD' };

  it('are told by their mismatches', () => {
    // tit for tat means C, then C D C C D: no mismatch; 2 ∫ (1 − e)⁶ from 0 to ½ = 2/7 (1 − 2⁻⁷)
    const titForTat = one(moves, ['tit-for-tat']);
    expect(titForTat).toMatchObject({ mismatches: 0, slips: 0, logLikelihood: 0 });
    expect(titForTat.logEvidence).toBeCloseTo(Math.log((2 / 7) * (127 / 128)), 12);
    // always C: two mismatches in six; 2 ∫ e² (1 − e)⁴ = 2 · 2! 4! / 7! · P(at least 3 heads of 7) = 2 · 48/5040 · 99/128
    const kind = one(moves, ['always-cooperate']);
    expect(kind).toMatchObject({ mismatches: 2, slips: 1 / 3 });
    expect(kind.logLikelihood).toBeCloseTo(2 * Math.log(1 / 3) + 4 * Math.log(2 / 3), 12);
    expect(kind.logEvidence).toBeCloseTo(Math.log(((2 * 48) / 5040) * (99 / 128)), 12);
  });

  it('say so where most moves are mismatches', () => {
    const unkind = one(moves, ['always-defect']);
    expect(unkind).toMatchObject({ mismatches: 4, slips: 0.5, atLimit: true });
    expect(unkind.logLikelihood).toBeCloseTo(6 * Math.log(0.5), 12);
  });

  it('take a known rate as it is', () => {
    const kind = one(moves, ['always-cooperate'], { noise: { execution: 0.1 } });
    expect(kind).toMatchObject({ slips: 0.1, mismatches: 2 });
    expect(kind.logLikelihood).toBeCloseTo(2 * Math.log(0.1) + 4 * Math.log(0.9), 12);
    expect(kind.logEvidence).toBe(kind.logLikelihood);
  });

  it('add up over several relationships, each from its first round on', () => {
    // grudger: in the second history it is friendly again
    const both = one([moves, { own: 'CC', other: 'CC' }], ['grudger']);
    // first history: C C D D D D meant, C C D C C D made
    expect(both.mismatches).toBe(2);
    expect(both.slips).toBe(2 / 8);
  });

  it('may count announced rounds', () => {
    const lastDefector = program({ id: 'last', memory: 0, play: (_, ctx) => (ctx.round === ctx.rounds ? 'D' : 'C'), learn: () => 0 });
    expect(one({ own: 'CCD', other: 'CCC' }, [lastDefector], { rounds: 3 }).mismatches).toBe(0);
    expect(one({ own: 'CCD', other: 'CCC' }, [lastDefector], { rounds: 4 }).mismatches).toBe(1);
    expect(one({ own: 'CCD', other: 'CCC' }, [lastDefector]).mismatches).toBe(1);
  });
});

describe('rules that draw their moves', () => {
  it('learn nothing of slips from a fair coin', () => {
    const coin = one({ own: 'CCDCC', other: 'CDCCD' }, ['random']);
    expect(coin.slips).toBeNull();
    expect(coin.logLikelihood).toBeCloseTo(5 * Math.log(0.5), 12);
    expect(coin.logEvidence).toBeCloseTo(5 * Math.log(0.5), 9);
  });

  it('have the integral over slips as worked by hand, and their likeliest rate', () => {
    // means C with 0.8: of three moves one D; C comes out with 0.8 − 0.6 e
    const rule = memoryOne({ id: 'mostly', opening: 0.8, reply: { CC: 0.8, CD: 0.8, DC: 0.8, DD: 0.8 } });
    const found = one({ own: 'CDC', other: 'CCC' }, [rule]);
    // c = 0.8 − 0.6 e; 2 ∫ c² (1 − c) de = (2 / 0.6) ∫ c² − c³ dc from 0.5 to 0.8
    const antiderivative = (c: number): number => c ** 3 / 3 - c ** 4 / 4;
    expect(found.logEvidence).toBeCloseTo(Math.log((2 / 0.6) * (antiderivative(0.8) - antiderivative(0.5))), 6);
    // two of three: c = 2/3 at e = (0.8 − 2/3) / 0.6 = 2/9
    expect(found.slips).toBeCloseTo(2 / 9, 5);
    expect(found.logLikelihood).toBeCloseTo(2 * Math.log(2 / 3) + Math.log(1 / 3), 9);
  });

  it('are summed over every hidden path', () => {
    const hidden = machine({
      id: 'moody',
      start: { good: 0.6, bad: 0.4 },
      states: {
        good: { play: 0.9, next: { CC: 'good', CD: { good: 0.3, bad: 0.7 }, DC: 'wary', DD: 'bad' } },
        bad: { play: 'D', next: { C: { good: 0.2, wary: 0.8 }, D: 'bad' } },
        wary: { play: 0.5, next: { C: 'good', D: { wary: 0.5, bad: 0.5 } } },
      },
    });
    const histories = [
      { own: 'CDDCCD', other: 'CDDCDC' },
      { own: 'DCCDC', other: 'CCDDD' },
    ];
    for (const [execution, perception] of [
      [0, 0],
      [0.1, 0],
      [0, 0.2],
      [0.07, 0.15],
    ] as const) {
      const brute = histories.reduce((sum, moves) => sum + Math.log(bruteForce(hidden, moves, execution, perception)), 0);
      const found = one(histories, [hidden], { noise: { execution, perception } });
      expect(found.logLikelihood).toBeCloseTo(brute, 10);
      expect(found).not.toHaveProperty('mismatches');
    }
  });

  it('keep a deterministic rule exact when it may misread', () => {
    const moves = { own: 'CDDCC', other: 'CDDCD' };
    const titForTat = one(moves, ['tit-for-tat'], { noise: { execution: 0.1, perception: 0.25 } });
    // last perceived right with 3/4: means as seen, so D comes out after D with 0.75 · 0.9 + 0.25 · 0.1 = 0.7
    // C; D after C: 0.3; D after D: 0.7; C after D: 0.3; C after C: 0.7
    expect(titForTat.logLikelihood).toBeCloseTo(Math.log(0.9 * 0.3 * 0.7 * 0.3 * 0.7), 12);
  });
});

describe('programs', () => {
  it('are exact where their memory follows from the moves, chance in their play or not', () => {
    const generous = strategy('generous-tit-for-tat');
    const same = program({ id: 'same', memory: 'C', play: (last) => (last === 'C' ? 1 : 1 / 3), learn: (_, { other }) => other });
    const moves = observe(generous, { rounds: 60, slips: 0.05 });
    const { candidates, verdict } = fit(moves, { candidates: [generous, same] });
    expect(candidates[1]!.logEvidence).toBeCloseTo(candidates[0]!.logEvidence, 9);
    expect(candidates[1]).not.toHaveProperty('standardError');
    expect(verdict.alike).toEqual(['generous-tit-for-tat', 'same']);
  });

  /** Meets a defection with a mood that it draws: cross with 0.6. As a machine, and as a program that draws in `learn`. */
  const moodMachine = machine({
    id: 'mood-machine',
    start: 'calm',
    states: {
      calm: { play: 'C', next: { C: 'calm', D: { cross: 0.6, calm: 0.4 } } },
      cross: { play: 'D', next: { C: { calm: 0.5, cross: 0.5 }, D: 'cross' } },
    },
  });
  const moodProgram = program({
    id: 'mood-program',
    memory: false,
    play: (cross) => (cross ? 'D' : 'C'),
    learn: (cross, { other }, ctx) => (other === 'D' ? cross || ctx.random() < 0.6 : cross && ctx.random() < 0.5),
  });

  it('that draw for their memory come within their standard error of the exact figure', () => {
    const moves = [observe(moodMachine, { rounds: 40, slips: 0.05 }), observe(moodMachine, { rounds: 20, slips: 0.05, repetition: 1 })];
    for (const noise of [{}, { execution: 0.05 }, { perception: 0.1 }]) {
      const exact = one(moves, [moodMachine], { noise });
      const drawn = one(moves, [moodProgram], { noise, particles: 4096 });
      expect(drawn.standardError).toBeGreaterThan(0);
      expect(drawn.standardError).toBeLessThan(0.25);
      expect(Math.abs(drawn.logEvidence - exact.logEvidence)).toBeLessThan(4 * drawn.standardError!);
      expect(drawn.slips).toBeCloseTo(exact.slips!, 1);
    }
  });

  it('that may have misread are drawn, and agree with the machine', () => {
    const asProgram = program({
      id: 'tft-program',
      memory: 'C',
      play: (last) => (last === 'C' ? 'C' : 'D'),
      learn: (_, { other }) => other,
    });
    const moves = observe(strategy('tit-for-tat'), { rounds: 50, slips: 0.02, misread: 0.1 });
    const noise = { perception: 0.1 };
    const exact = one(moves, ['tit-for-tat'], { noise });
    const drawn = one(moves, [asProgram], { noise });
    expect(Math.abs(drawn.logEvidence - exact.logEvidence)).toBeLessThan(4 * drawn.standardError!);
  });

  it('that remember what they meant are drawn where that is hidden, and agree with the machine', () => {
    // it repeats what it meant last with 0.8, whatever came out of it
    const stubborn = program({
      id: 'stubborn',
      memory: 0.5,
      play: (chance) => chance,
      learn: (_, { intended }) => (intended === 'C' ? 0.8 : 0.2),
    });
    const next = { C: { c: 0.8, d: 0.2 }, D: { c: 0.8, d: 0.2 } };
    const hidden = machine({
      id: 'stubborn-machine',
      start: { c: 0.5, d: 0.5 },
      states: { c: { play: 'C', next }, d: { play: 'D', next: { C: { c: 0.2, d: 0.8 }, D: { c: 0.2, d: 0.8 } } } },
    });
    const moves = observe(hidden, { rounds: 60, slips: 0.1 });
    const exact = one(moves, [hidden]);
    const drawn = one(moves, [stubborn], { particles: 1024 });
    expect(drawn.standardError).toBeGreaterThan(0);
    expect(Math.abs(drawn.logEvidence - exact.logEvidence)).toBeLessThan(4 * drawn.standardError!);
  });

  it('draw the same from the same seed, others from another', () => {
    const moves = observe(moodMachine, { rounds: 40 });
    const evidence = (seed: string): number => one(moves, [moodProgram], { seed }).logEvidence;
    expect(evidence('a')).toBe(evidence('a'));
    expect(evidence('a')).not.toBe(evidence('b'));
  });
});
