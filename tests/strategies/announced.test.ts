import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import type { ConditionOptions } from '../../src/conditions/index.ts';
import type { Move } from '../../src/core/index.ts';
import { bestReply, expectMatch, prepareTable } from '../../src/exact/index.ts';
import { prisonersDilemma, stageGame } from '../../src/games/index.ts';
import { playMatch, rounds } from '../../src/match/index.ts';
import { baselineOf } from '../../src/scenario/baseline.ts';
import {
  type Strategy,
  compile,
  derived,
  fixPayoffs,
  machine,
  memoryOne,
  program,
  resolve,
  traitsOf,
  transform,
} from '../../src/strategies/index.ts';
import { anyMachine } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';
import { type Rule, anyPast, chanceAfter } from '../support/pasts.ts';
import { refusalsOf, refusedPaths } from '../support/refusals.ts';

const { ALLC, ALLD, GRIM, TFT } = machines;
const last = (base: Strategy, moves: string): Strategy => transform(base, { kind: 'final', moves });

/** Tit for tat with a defection in the last announced round, as a program that reads the round. */
const alexei = program<{ readonly move: Move }>({
  id: 'alexei',
  memory: { move: 'C' },
  play: ({ move }, { round, rounds: announced }) => (round === announced ? 'D' : move),
  learn: (_, { other }) => ({ move: other }),
});

const titForTat: Rule = ({ other }) => (other.endsWith('D') ? 0 : 1);
const grim: Rule = ({ other }) => (other.includes('D') ? 0 : 1);

interface Rates {
  readonly slip: number;
  readonly misread: number;
  readonly recall: number;
}

/** What the vendor earns in all, by every way that a short match can go. What is forgotten is gone from the past. */
function enumerated(vendor: (past: Parameters<Rule>[0], left: number) => number, partner: typeof vendor, announced: number, rates: Rates) {
  const { slip, misread, recall } = rates;
  const pay = { CC: 3, CD: 0, DC: 5, DD: 1 };
  const nothing = { own: '', other: '' };
  const other = (move: Move): Move => (move === 'C' ? 'D' : 'C');
  const value = (round: number, v: typeof nothing, p: typeof nothing): number => {
    if (round > announced) return 0;
    const left = announced - round + 1;
    const chanceV = vendor(v, left) * (1 - slip) + (1 - vendor(v, left)) * slip;
    const chanceP = partner(p, left) * (1 - slip) + (1 - partner(p, left)) * slip;
    let sum = 0;
    for (const own of ['C', 'D'] as const) {
      for (const its of ['C', 'D'] as const) {
        const weight = (own === 'C' ? chanceV : 1 - chanceV) * (its === 'C' ? chanceP : 1 - chanceP);
        if (weight === 0) continue;
        sum += weight * pay[`${own}${its}`];
        for (const [readV, byV] of [
          [its, 1 - misread],
          [other(its), misread],
        ] as const) {
          for (const [readP, byP] of [
            [own, 1 - misread],
            [other(own), misread],
          ] as const) {
            for (const [knownV, asV] of [
              [{ own: v.own + own, other: v.other + readV }, recall],
              [nothing, 1 - recall],
            ] as const) {
              for (const [knownP, asP] of [
                [{ own: p.own + its, other: p.other + readP }, recall],
                [nothing, 1 - recall],
              ] as const) {
                const chance = weight * byV * byP * asV * asP;
                if (chance > 0) sum += chance * value(round + 1, knownV, knownP);
              }
            }
          }
        }
      }
    }
    return sum;
  };
  return value(1, nothing, nothing);
}

describe('moves for the last announced rounds', () => {
  const moves = (own: Strategy, options: ConditionOptions): string => playMatch(own, ALLC, options).moves.vendor;

  it('are made in the last rounds, the last of them in the very last', () => {
    expect(moves(last(TFT, 'D'), { length: { rounds: 5, known: true } })).toBe('CCCCD');
    expect(moves(last(ALLD, 'CCD'), { length: { rounds: 6, known: true } })).toBe('DDDCCD');
    // fewer rounds than moves: the last of them only
    expect(moves(last(ALLD, 'CCD'), { length: { rounds: 2, known: true } })).toBe('CD');
  });

  it('do nothing where the length is not announced', () => {
    for (const length of [{ rounds: 5 }, { continuation: 0.9 }]) expect(moves(last(TFT, 'D'), { length })).not.toContain('D');
    const changed = last(TFT, 'DD');
    expect(resolve(changed, { T: 5, R: 3, P: 1, S: 0 })).toEqual({ ...TFT, id: changed.id, name: changed.name });
    expect(compile(changed).size).toBe(2);
  });

  it('are those of the definition after any past, whatever it announces, over automata and over programs', () => {
    const grudger = program({
      id: 'grudger',
      memory: null,
      play: (_, { history }) => (history.other.includes('D') ? 'D' : 'C'),
      learn: () => null,
    });
    fc.assert(
      fc.property(anyPast, fc.integer({ min: 1, max: 12 }), (past, announced) => {
        const left = announced - past.own.length;
        // a match that outruns its announcement goes on as if nothing were said
        const expected = left === 1 ? 0 : left === 2 ? 1 : grim(past);
        expect(chanceAfter(last(GRIM, 'CD'), past, announced)).toBe(expected);
        expect(chanceAfter(last(grudger, 'CD'), past, announced)).toBe(expected);
      }),
    );
  });

  it('stay in the last rounds where memory starts again: solved, and summed over every way that it can go', () => {
    const rule = ({ own, other }: { own: string; other: string }, left: number): number => (left <= 2 ? 0 : titForTat({ own, other }));
    for (const [length, rates] of [
      [3, { slip: 0.1, misread: 0.2, recall: 0.6 }],
      [4, { slip: 0, misread: 0.2, recall: 0.6 }],
      [5, { slip: 0, misread: 0, recall: 0.3 }],
      [4, { slip: 0.1, misread: 0, recall: 1 }],
    ] as const) {
      const { slip, misread, recall } = rates;
      const options = { length: { rounds: length, known: true }, noise: { execution: slip, perception: misread }, recall };
      const { scores } = expectMatch(last(TFT, 'DD'), GRIM, options);
      expect(scores.vendor).toBeCloseTo(enumerated(rule, grim, length, rates), 12);
      const both = expectMatch(last(TFT, 'DD'), last(GRIM, 'D'), options).scores;
      const early = (past: Parameters<Rule>[0], left: number): number => (left === 1 ? 0 : grim(past));
      expect(both.vendor).toBeCloseTo(enumerated(rule, early, length, rates), 12);
    }
  });

  it('play as a program of the same rule does, draw by draw', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 0.5, 0.9, 1), fc.integer({ min: 1, max: 300 }), fc.string(), (recall, length, seed) => {
        const options = { length: { rounds: length, known: true }, noise: { execution: 0.05, perception: 0.1 }, recall, seed };
        const [finite, folded, wrapped] = [last(TFT, 'D'), alexei, last(alexei, 'D')].map((own) => playMatch(own, GRIM, options));
        expect(finite!.moves).toEqual(folded!.moves);
        expect(wrapped!.moves).toEqual(folded!.moves);
      }),
      { numRuns: 40 },
    );
  });

  it('are the same in every kernel, round by round and all at once', () => {
    fc.assert(
      fc.property(
        anyMachine(3),
        anyMachine(3),
        fc.constantFrom(0, 0.7, 1),
        fc.constantFrom(0, 0.1),
        fc.string(),
        (a, b, recall, rate, seed) => {
          const length = { rounds: 70, known: true };
          const options = { length, noise: { execution: rate, perception: rate }, recall: { vendor: recall, partner: 0.8 }, seed };
          const pair = [last(a, 'DCD'), last(b, 'C')] as const;
          const told = [...rounds(...pair, options)].map(({ realised }) => realised);
          expect(playMatch(...pair, options).moves.vendor).toBe(told.map(({ vendor }) => vendor).join(''));
          expect(playMatch(...pair, options).moves.partner).toBe(told.map(({ partner }) => partner).join(''));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('earn in samples what is solved for them', () => {
    const options = { length: { rounds: 12, known: true }, noise: { execution: 0.1, perception: 0.1 }, recall: 0.7, discount: 0.95 };
    const pair = [last(strategy('generous-tit-for-tat'), 'DDD'), last(GRIM, 'D')] as const;
    const { scores } = expectMatch(...pair, options);
    for (const side of ['vendor', 'partner'] as const) {
      const played = Array.from({ length: 2000 }, (_, repetition) => playMatch(...pair, { ...options, repetition }).scores[side]);
      const mean = played.reduce((sum, score) => sum + score, 0) / played.length;
      const error = Math.sqrt(played.reduce((sum, score) => sum + (score - mean) ** 2, 0)) / played.length;
      expect(Math.abs(mean - Number(scores[side]))).toBeLessThan(4 * error);
    }
  });

  it('can be laid over each other, and under other changes', () => {
    const length = { rounds: 6, known: true };
    expect(moves(transform(TFT, { kind: 'final', moves: 'DDD' }, { kind: 'final', moves: 'C' }), { length })).toBe('CCCDDC');
    expect(moves(transform(TFT, { kind: 'final', moves: 'DD' }, 'flip'), { length })).toBe('DDDDCC');
    expect(moves(transform(TFT, { kind: 'final', moves: 'DD' }, 'nice'), { length })).toBe('CCCCCC');
    expect(moves(transform(ALLC, { kind: 'mixed', with: [{ strategy: last(ALLC, 'D'), chance: 1 }] }), { length })).toBe('CCCCCD');
    // two for one is a program; what it is made of knows the length all the same, also where memory starts again
    const owing = transform(TFT, { kind: 'final', moves: 'D' }, { kind: 'retaliation', defections: 2 });
    expect(moves(owing, { length, recall: 0.5 })).toBe('CCCCCD');
    const mixing = transform(alexei, { kind: 'mixed', with: [{ strategy: last(ALLC, 'DD'), chance: 1 }] });
    expect(moves(mixing, { length, recall: 0.5 })).toBe('CCCCDD');
    const exact = transform(TFT, { kind: 'final', moves: 'D' }, { kind: 'initial', moves: 'D' });
    // every round is a first round where nobody recalls, but for the last, over which the opening lies
    const { cooperation } = expectMatch(exact, ALLC, { length, recall: 0 });
    expect(cooperation.vendor).toBe(0);
  });
});

describe('counting rounds', () => {
  it('takes a state for each round in which something else may follow, and none where nothing does', () => {
    expect(compile(last(ALLD, 'DD'), { rounds: 200 }).size).toBe(1);
    // C in rounds 1 and 2, and what came of it: kind or hurt in 2; the last defects either way; and what would follow
    expect(compile(last(TFT, 'D'), { rounds: 3 }).size).toBe(5);
    expect(compile(last(last(TFT, 'D'), 'D'), { rounds: 50 }).size).toBe(compile(last(TFT, 'D'), { rounds: 50 }).size);
  });

  it('is refused where it takes too long', () => {
    expect(refusalsOf(() => compile(last(TFT, 'D'), { rounds: 1_000_000 }))).toMatchObject([{ path: 'rounds', received: 1_000_000 }]);
    expect(compile(last(TFT, 'D')).size).toBe(2);
  });

  it('is seen in traits', () => {
    expect(traitsOf(last(TFT, 'D'))).toMatchObject({ nice: true, memory: 1, states: 2 });
    expect(traitsOf(last(TFT, 'D'), { rounds: 10 }).nice).toBe(false);
  });

  it('is known to best replies: against a known end one defects before it comes', () => {
    const { unravelling } = bestReply(last(TFT, 'D'), { length: { rounds: 10, known: true } });
    // the defection in round 9 goes unpunished, since round 10 is lost anyway
    expect(unravelling?.from).toBe(9);
  });
});

describe('a rule that is derived from the announced length', () => {
  const halfway = derived({
    id: 'halfway',
    usesRounds: true,
    derive: ({ P }, announced) =>
      memoryOne({ id: 'x', opening: announced === Infinity ? 1 : P / announced, reply: { CC: 1, CD: 0, DC: 1, DD: 0 } }),
  });
  const payoffs = { T: 5, R: 3, P: 1, S: 0 };

  it('is told the length only where it says that it uses it', () => {
    expect(compile(halfway, { rounds: 4 }).play[0]).toBe(0.25);
    expect(compile(halfway).play[0]).toBe(1);
    const deaf = derived({ id: 'deaf', derive: halfway.derive.bind(halfway) });
    expect(compile(deaf, { rounds: 4 }).play[0]).toBe(1);
    expect(refusedPaths(() => derived({ id: 'x', derive: () => TFT, usesRounds: 'yes' } as never))).toEqual(['usesRounds']);
    expect(refusedPaths(() => resolve(halfway, payoffs, 0.5))).toEqual(['rounds']);
  });

  it('keeps following the length after its payoffs were fixed', () => {
    const fixed = fixPayoffs(halfway, { ...payoffs, P: 2 });
    expect(compile(fixed, { payoffs, rounds: 4 }).play[0]).toBe(0.5);
    expect(compile(fixed, { payoffs, rounds: 8 }).play[0]).toBe(0.25);
    expect(fixPayoffs(strategy('generous-tit-for-tat'), payoffs).kind).toBe('memory-one');
    const pools = { vendor: [halfway], partner: [strategy('generous-tit-for-tat')] };
    const { behaviours } = baselineOf({ pools, adoptable: pools }, prisonersDilemma({ ...payoffs, P: 2 }));
    expect(compile(behaviours.vendor[0]!, { payoffs, rounds: 8 }).play[0]).toBe(0.25);
    expect(behaviours.partner[0]!.kind).toBe('memory-one');
  });

  it('is made anew by a prepared table when what is announced changes', () => {
    const pools = { vendor: [last(TFT, 'D'), halfway], partner: [GRIM, last(ALLC, 'DD')] };
    const table = prepareTable(pools);
    const other = stageGame({ vendor: { ...payoffs, P: 0.5 }, partner: payoffs });
    const settings: readonly ConditionOptions[] = [
      { length: { rounds: 5, known: true } },
      { length: { rounds: 5 } },
      { length: { rounds: 6, known: true } },
      { length: { rounds: 6, known: true }, recall: 0.7, noise: { perception: 0.1 } },
      { length: { rounds: 3000, known: true } },
      { length: { rounds: 6, known: true }, game: other },
      { length: { continuation: 0.9 } },
    ];
    for (const options of settings) {
      const told = table(options);
      pools.vendor.forEach((vendor, i) =>
        pools.partner.forEach((partner, j) => {
          const { perRound, cooperation } = expectMatch(vendor, partner, options);
          expect(told[i]![j]!.perRound.vendor).toBeCloseTo(perRound.vendor, 9);
          expect(told[i]![j]!.cooperation.partner).toBeCloseTo(cooperation.partner, 9);
        }),
      );
    }
  });
});

describe('where memory starts again', () => {
  const spec = {
    id: 'two-openings',
    start: 'fresh',
    states: {
      fresh: { play: 'C', next: { C: 'old', D: 'old' } },
      old: { play: 'C', next: { C: 'old', D: 'old' } },
      sulky: { play: 'D', next: { C: 'sulky', D: 'sulky' } },
    },
    again: { fresh: 'sulky', old: { fresh: 0.25, sulky: 0.75 } },
  } as const;

  it('a machine may say so by state', () => {
    const moody = machine(spec);
    const { size, names, again, stochastic } = compile(moody);
    expect(size).toBe(3);
    expect(stochastic).toBe(true);
    expect([...again![names.indexOf('fresh')]!.states].map((state) => names[state])).toEqual(['sulky']);
    // sulky says nothing: it opens as at first
    expect([...again![names.indexOf('sulky')]!.states].map((state) => names[state])).toEqual(['fresh']);
    // never recognised: fresh, sulky, fresh, sulky …
    expect(playMatch(moody, ALLC, { length: { rounds: 6 }, recall: 0 }).moves.vendor).toBe('CDCDCD');
    expect(expectMatch(moody, ALLC, { length: { rounds: 5 }, recall: 0 }).cooperation.vendor).toBeCloseTo(3 / 5, 12);
    expect(playMatch(moody, ALLC, { length: { rounds: 6 } }).moves.vendor).toBe('CCCCCC');
  });

  it('sampled and solved agree', () => {
    const options = { length: { rounds: 8 }, recall: 0.5 };
    const { scores } = expectMatch(machine(spec), TFT, options);
    const played = Array.from(
      { length: 2000 },
      (_, repetition) => playMatch(machine(spec), TFT, { ...options, repetition }).scores.partner,
    );
    const mean = played.reduce((sum, score) => sum + score, 0) / played.length;
    const error = Math.sqrt(played.reduce((sum, score) => sum + (score - mean) ** 2, 0)) / played.length;
    expect(Math.abs(mean - Number(scores.partner))).toBeLessThan(4 * error);
  });

  it('states that differ in it alone are not merged', () => {
    const twins = { calm: { play: 'C', next: { C: 'keen', D: 'keen' } }, keen: { play: 'C', next: { C: 'keen', D: 'keen' } } } as const;
    expect(compile(machine({ id: 'twins', start: 'calm', states: twins })).size).toBe(1);
    expect(compile(machine({ id: 'twins', start: 'calm', states: twins, again: { keen: 'keen' } })).size).toBe(2);
  });

  it('is checked', () => {
    const again = { calm: 'fresh', fresh: 'calm', old: { fresh: 0.5, sulky: 0.6 } };
    expect(refusedPaths(() => machine({ ...spec, again } as never))).toEqual(['again.calm', 'again.fresh', 'again.old']);
    expect(refusedPaths(() => machine({ ...spec, again: 'fresh' } as never))).toEqual(['again']);
  });
});
