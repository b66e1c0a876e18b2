import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { InputError } from '../../src/core/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { playMatch } from '../../src/match/index.ts';
import {
  type Program,
  type TransformStep,
  compile,
  derived,
  machine,
  memoryOne,
  program,
  sequence,
  traitsOf,
  transform,
} from '../../src/strategies/index.ts';
import { anyConditions, anyMachine, anyMemoryOne } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';
import { anyPast, chanceAfter } from '../support/pasts.ts';
import { refusalsOf, refusedPaths } from '../support/refusals.ts';

const titForTat = strategy('tit-for-tat');

/** Names itself by its moves so far. */
const counting: Program = program({
  id: 'counting',
  memory: { own: 0, other: 0 },
  play: ({ own, other }) => (own <= other ? 'C' : 'D'),
  learn: ({ own, other }, round) => ({ own: own + Number(round.own === 'D'), other: other + Number(round.other === 'D') }),
}) as Program;

describe('laws', () => {
  it('identity is the strategy itself, and so are no steps', () => {
    expect(transform(titForTat, 'identity')).toBe(titForTat);
    expect(transform(counting)).toBe(counting);
  });

  it.each(['dual', { kind: 'noisy', chance: 1 }, 'flip'] as const)('%j twice gives the strategy back', (step) => {
    fc.assert(
      fc.property(fc.oneof(anyMemoryOne, anyMachine(4)), anyPast, (base, past) => {
        expect(chanceAfter(transform(base, step, step), past)).toBeCloseTo(chanceAfter(base, past), 9);
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(anyPast, (past) => {
        expect(chanceAfter(transform(counting, step, step), past)).toBe(chanceAfter(counting, past));
      }),
      { numRuns: 60 },
    );
  });

  it('the dual plays the opposite move for move against the same moves', () => {
    for (const id of ['tit-for-tat', 'win-stay-lose-shift', 'gradual', 'first-by-davis', 'forgiver']) {
      const played = (own: ReturnType<typeof strategy>): string =>
        playMatch(own, sequence('CCDCDDDCCDC'), { length: { rounds: 60 } }).moves.vendor;
      const opposite = played(strategy(id)).replaceAll(/./g, (move) => (move === 'C' ? 'D' : 'C'));
      expect(played(transform(strategy(id), 'dual')), id).toBe(opposite);
    }
  });

  it('flip and dual are one for what never reads its own moves', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        expect(chanceAfter(transform(titForTat, 'flip'), past)).toBe(chanceAfter(transform(titForTat, 'dual'), past));
      }),
    );
  });

  it('the first step lies innermost', () => {
    const moves = (...steps: TransformStep[]): string =>
      playMatch(transform(machines.ALLD, ...steps), machines.ALLC, { length: { rounds: 4, known: true } }).moves.vendor;
    expect(moves({ kind: 'initial', moves: 'CCC' }, { kind: 'final', moves: 'DD' })).toBe('CCDD');
    expect(moves({ kind: 'final', moves: 'DD' }, { kind: 'initial', moves: 'CCC' })).toBe('CCCD');
    expect(moves('nice', { kind: 'noisy', chance: 1 })).toBe('DDDD');
    expect(moves({ kind: 'noisy', chance: 1 }, 'nice')).toBe('CCCC');
    expect(transform(titForTat, 'flip', 'nice').id).toBe('nice-flipped-tit-for-tat');
  });

  it('exact and played agree on a change of a change', () => {
    const steps: readonly TransformStep[] = ['deadlock-breaking', { kind: 'joss-ann', cooperate: 0.1, defect: 0.05 }];
    const pair = [transform(strategy('grudger'), ...steps), transform(strategy('generous-tit-for-tat'), 'dual', 'nice')] as const;
    const options = { length: { rounds: 30 }, noise: { execution: 0.05, perception: 0.1 }, recall: 0.9 };
    const scores = Array.from({ length: 3000 }, (_, repetition) => playMatch(...pair, { ...options, repetition }).scores.vendor);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length ** 2);
    expect(Math.abs(mean - Number(expectMatch(...pair, options).scores.vendor))).toBeLessThan(4 * spread);
  });

  it('what is finite stays so under any machine, noise and recall: exact figures exist and are figures', () => {
    const steps: readonly TransformStep[] = [
      'nice',
      { kind: 'grudge', defections: 1 },
      { kind: 'apology', own: 'DC', other: 'CD' },
      'flip',
    ];
    fc.assert(
      fc.property(anyMachine(3), anyConditions, (base, conditions) => {
        const { perRound } = expectMatch(transform(base, ...steps), titForTat, { ...conditions, length: { continuation: 0.8 } });
        expect(Number.isFinite(perRound.vendor) && Number.isFinite(perRound.partner)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a change makes', () => {
  it('is called by what was done', () => {
    const named = (step: TransformStep): readonly string[] => {
      const { id, name } = transform(titForTat, step);
      return [id, name];
    };
    expect(named({ kind: 'final', moves: 'DD' })).toEqual(['final-dd-tit-for-tat', 'Final DD Tit for Tat']);
    expect(named({ kind: 'initial', moves: ['D', 'C'] })).toEqual(['initial-dc-tit-for-tat', 'Initial DC Tit for Tat']);
    expect(named('noisy')).toEqual(['noisy-0.05-tit-for-tat', 'Noisy 0.05 Tit for Tat']);
    expect(named('track-history')).toEqual(['history-tracking-tit-for-tat', 'History Tracking Tit for Tat']);
    expect(named({ kind: 'joss-ann', cooperate: 0.2, defect: 0.3 })).toEqual([
      'joss-ann-0.2-0.3-tit-for-tat',
      'Joss-Ann 0.2/0.3 Tit for Tat',
    ]);
    expect(named({ kind: 'mixed', with: [{ strategy: strategy('wsls'), chance: 0.2 }] })).toEqual([
      'mutated-0.2-win-stay-lose-shift-tit-for-tat',
      'Mutated (0.2 Win-Stay, Lose-Shift) Tit for Tat',
    ]);
  });

  it('keeps its kind where it can', () => {
    expect(transform(titForTat, 'flip').kind).toBe('memory-one');
    expect(transform(titForTat, 'nice').kind).toBe('machine');
    expect(transform(strategy('generous-tit-for-tat'), 'nice').kind).toBe('derived');
    expect(transform(counting, 'nice').kind).toBe('program');
    expect(transform(titForTat, { kind: 'retaliation', defections: 2 }).kind).toBe('program');
    // one that is certain does not ask the strategy at all
    expect(transform(counting, { kind: 'joss-ann', cooperate: 0, defect: 1 }).kind).toBe('memory-one');
    expect(transform(counting, { kind: 'mixed', with: [{ strategy: titForTat, chance: 1 }] }).kind).toBe('machine');
  });

  it('follows payoffs where the strategy does', () => {
    // generosity min(1 − (T − R)/(R − S), (R − P)/(T − P)): 1/3 at 5, 3, 1, 0; at 4, 3, 1, 0 it is 2/3
    const nice = transform(strategy('generous-tit-for-tat'), { kind: 'noisy', chance: 0.5 }, 'flip', { kind: 'initial', moves: 'C' });
    expect(compile(nice).play[1]).toBe(0.5);
    const forgiving = transform(strategy('generous-tit-for-tat'), { kind: 'forgiver', chance: 0.5 });
    const past = { own: 'C', other: 'D' };
    expect(chanceAfter(forgiving, past)).toBeCloseTo(1 / 3 + (2 / 3) * 0.5, 12);
    expect(compile(forgiving, { payoffs: { T: 4, R: 3, P: 1, S: 0 } }).play[1]).toBeCloseTo(2 / 3 + (1 / 3) * 0.5, 12);
    const twice = transform(strategy('generous-tit-for-tat'), { kind: 'retaliation', defections: 2 });
    expect(chanceAfter(twice, { own: 'CDDC', other: 'DCCD' })).toBe(0);
  });

  it('has the traits of what it does: no strategy that is nice defects first', () => {
    expect(traitsOf(transform(strategy('always-defect'), 'nice'))).toMatchObject({ nice: true, memory: Infinity });
    expect(traitsOf(transform(titForTat, 'noisy'))).toMatchObject({ stochastic: true, memory: 1 });
    expect(traitsOf(transform(titForTat, { kind: 'noisy', chance: 1 }))).toMatchObject({ stochastic: false, states: 2 });
  });

  it('carries on a program’s memory as plain data', () => {
    const changed = transform(counting, 'nice', { kind: 'grudge', defections: 1 }) as Program;
    expect(JSON.parse(JSON.stringify(changed.memory))).toEqual(changed.memory);
    const before = JSON.stringify(changed.memory);
    playMatch(changed, machines.ALLD, { length: { rounds: 5 } });
    expect(JSON.stringify(changed.memory)).toBe(before);
  });
});

describe('what is refused', () => {
  it('is listed all at once, with what was probably meant', () => {
    const steps = [
      'flop',
      { kind: 'finale', moves: 'D' },
      { kind: 'final' },
      { kind: 'final', moves: '' },
      { kind: 'initial', moves: ['C', 'c'] },
      { kind: 'noisy', chances: 0.1 },
      { kind: 'forgiver' },
      { kind: 'grudge', defections: -1 },
      { kind: 'retaliation', defections: 0 },
      { kind: 'apology', own: '', other: '' },
      { kind: 'apology', own: 'DC', other: 'C' },
      { kind: 'joss-ann', cooperate: 1.1, defect: NaN },
      { kind: 'mixed', with: [] },
      { kind: 'mixed', with: [{ strategy: 'tft', chance: -1 }] },
      { kind: 'mixed', with: [{ strategy: { ...titForTat, opening: 2 }, chance: 0.5 }] },
      null,
    ];
    expect(refusedPaths(() => transform(titForTat, ...(steps as never[])))).toEqual([
      'steps[0]',
      'steps[1].kind',
      'steps[2].moves',
      'steps[3].moves',
      'steps[4].moves',
      'steps[5].chances',
      'steps[6].chance',
      'steps[7].defections',
      'steps[8].defections',
      'steps[9].own',
      'steps[9].other',
      'steps[10].other',
      'steps[11].cooperate',
      'steps[11].defect',
      'steps[12].with',
      'steps[13].with[0].strategy',
      'steps[13].with[0].chance',
      'steps[14].with[0].strategy.opening',
      'steps[15]',
    ]);
    expect(refusalsOf(() => transform(titForTat, 'flop' as never))).toMatchObject([{ expected: 'flip' }]);
    expect(refusalsOf(() => transform(titForTat, 'final' as never))).toMatchObject([{ path: 'steps[0].moves' }]);
  });

  it('is what is no strategy, and what takes too many states', () => {
    expect(refusedPaths(() => transform('tft' as never, 'flip'))).toEqual(['strategy']);
    expect(() => transform(titForTat, { kind: 'grudge', defections: 300_000 })).toThrow(InputError);
  });
});

describe('a derived rule under a change', () => {
  it('is made of the derived strategy and keeps no parameters of another entry', () => {
    const base = derived({ id: 'mean', derive: ({ P }) => memoryOne({ id: 'x', opening: P / 5, reply: { CC: 1, CD: 0, DC: 1, DD: 0 } }) });
    expect(compile(transform(base, 'flip')).play[0]).toBeCloseTo(0.8, 12);
    expect(transform(strategy('random', { p: 0.3 }), 'track-history')).not.toHaveProperty('params');
    const loop = machine({ id: 'loop', start: 'a', states: { a: { play: 0.25, next: { C: 'a', D: 'a' } } } });
    expect(compile(transform(loop, 'dual')).play).toEqual(Float64Array.of(0.75));
  });
});
