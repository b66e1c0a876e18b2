import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { type Game, prisonersDilemma, publicGame, stageGame } from '../../src/games/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { type Strategy, memoryOne, program, transform } from '../../src/strategies/index.ts';
import { type AshlockFingerprint, ashlockFingerprint, transitiveFingerprint } from '../../src/traits/index.ts';
import data from '../data/fingerprint.json' with { type: 'json' };
import { anyMachine, anyMemoryOne } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';
import { refusedPaths } from '../support/refusals.ts';

const endless = { length: { rounds: Infinity } } as const;
const ids = ['always-cooperate', 'always-defect', 'tit-for-tat', 'win-stay-lose-shift', 'grudger', 'generous-tit-for-tat'];

function valueAt({ points }: AshlockFingerprint, x: number, y: number): number {
  return points.find((point) => Math.abs(point.x - x) < 1e-9 && Math.abs(point.y - y) < 1e-9)!.value;
}

/** Tit for tat that the exact engine cannot solve. */
const played = program({
  id: 'played',
  memory: true,
  play: (calm) => (calm ? 'C' : 'D'),
  learn: (_, { other }) => other === 'C',
}) as Strategy;

describe('the Ashlock fingerprint', () => {
  it.each(data.ashlock)('of $strategy with the probe $probe is as published by an exact computation', (golden) => {
    const { points, exact } = ashlockFingerprint(strategy(golden.strategy), {
      probe: strategy(golden.probe),
      step: golden.step,
      length: { rounds: golden.rounds },
    });
    expect(exact).toBe(true);
    expect(points.map(({ x, y }) => [x, y])).toEqual(golden.points.map(([x, y]) => [x, y]));
    golden.points.forEach(([, , value], i) => expect(points[i]!.value).toBeCloseTo(value!, 9));
  });

  it('of tit for tat is (3x² + 5xy + y²) / (x + y)² below the diagonal in the long run (Ashlock & Kim 2008)', () => {
    const { points } = ashlockFingerprint(strategy('tit-for-tat'), { step: 0.1, ...endless });
    for (const { x, y, value } of points) {
      if (x + y > 1 - 1e-9 || x + y === 0) continue;
      expect(value).toBeCloseTo((3 * x * x + 5 * x * y + y * y) / (x + y) ** 2, 9);
    }
  });

  it('of those who always do the same is a plane in the long run: 1 + 4x, and 3 (1 − y)', () => {
    // tit for tat answers always D with D but for the chance x, always C with C but for the chance y; so does its mirror image
    const [defects, cooperates] = ['always-defect', 'always-cooperate'].map((id) =>
      ashlockFingerprint(strategy(id), { step: 0.25, ...endless }),
    );
    for (const { x, value } of defects!.points) expect(value).toBeCloseTo(1 + 4 * x, 9);
    for (const { y, value } of cooperates!.points) expect(value).toBeCloseTo(3 * (1 - y), 9);
  });

  it.each(ids)('has the probe, always C, always D and the mirror image at its corners: %s', (id) => {
    for (const probe of [machines.TFT, machines.WSLS, machines.GRIM]) {
      const fingerprint = ashlockFingerprint(strategy(id), { probe, points: 2, length: { rounds: 30 }, noise: { execution: 0.02 } });
      const against = (other: Strategy): number =>
        expectMatch(strategy(id), other, { length: { rounds: 30 }, noise: { execution: 0.02 } }).perRound.vendor;
      expect(fingerprint.points.map(({ x, y }) => [x, y])).toEqual([
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ]);
      expect(valueAt(fingerprint, 0, 0)).toBeCloseTo(against(probe), 12);
      expect(valueAt(fingerprint, 1, 0)).toBeCloseTo(against(machines.ALLC), 12);
      expect(valueAt(fingerprint, 0, 1)).toBeCloseTo(against(machines.ALLD), 12);
      expect(valueAt(fingerprint, 1, 1)).toBeCloseTo(against(transform(probe, 'dual')), 12);
    }
  });

  it('has corners that can be counted by hand', () => {
    // win-stay lose-shift: 3 from tit for tat and from C; D by turns 0 and 1 from D. The mirror image of tit for tat opens with D and
    // answers C with D, D with C: CD, DD, CC, CD, … so 0, 1, 3 in turn
    const { points } = ashlockFingerprint(strategy('win-stay-lose-shift'), { points: 2, length: { rounds: 30 } });
    const values = points.map(({ value }) => value);
    [3, 0.5, 3, 4 / 3].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 12));
  });

  it('is the same on the diagonal whatever the probe: a player who cooperates with the chance x', () => {
    for (const probe of [machines.TFT, machines.GRIM, machines.ALT_D_FIRST]) {
      const fingerprint = ashlockFingerprint(strategy('grudger'), { probe, points: 6, length: { continuation: 0.9 } });
      for (const x of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
        const { perRound } = expectMatch(strategy('grudger'), strategy('random', { p: x }), { length: { continuation: 0.9 } });
        expect(valueAt(fingerprint, x, 1 - x)).toBeCloseTo(perRound.vendor, 9);
      }
    }
  });

  it('at (x, y) is that of the mirrored probe at (1 − y, 1 − x)', () => {
    fc.assert(
      fc.property(anyMachine(3), fc.oneof(anyMachine(3), anyMemoryOne), (own, probe) => {
        const options = { points: 5, length: { rounds: 12 } };
        const [plain, mirrored] = [probe, transform(probe, 'dual')].map((one) => ashlockFingerprint(own, { ...options, probe: one }));
        for (const { x, y, value } of plain!.points) expect(valueAt(mirrored!, 1 - y, 1 - x)).toBeCloseTo(value, 9);
      }),
      { numRuns: 25 },
    );
  });

  it('at (x, y) is at (y, x) that of both rules with C and D renamed, in the game renamed', () => {
    const payoffs = { T: 0, R: 1, P: 3, S: 5 };
    const renamed = stageGame({ vendor: payoffs, partner: payoffs });
    const rename = ({ opening, reply: { CC, CD, DC, DD } }: ReturnType<typeof memoryOne>): Strategy =>
      memoryOne({ id: 'renamed', opening: 1 - opening, reply: { CC: 1 - DD, CD: 1 - DC, DC: 1 - CD, DD: 1 - CC } });
    fc.assert(
      fc.property(anyMemoryOne, anyMemoryOne, (own, probe) => {
        const plain = ashlockFingerprint(own, { probe, points: 5, length: { continuation: 0.8 } });
        const other = ashlockFingerprint(rename(own), { probe: rename(probe), points: 5, length: { continuation: 0.8 }, game: renamed });
        for (const { x, y, value } of plain.points) expect(valueAt(other, y, x)).toBeCloseTo(value, 9);
      }),
      { numRuns: 25 },
    );
  });

  it('grows and shifts with the payoffs, and tells their range', () => {
    const of = (game: Game): AshlockFingerprint => ashlockFingerprint(strategy('grudger'), { points: 4, game });
    const [plain, scaled] = [of(prisonersDilemma()), of(prisonersDilemma({ T: 20, R: 16, P: 12, S: 10 }))];
    expect([plain.range, scaled.range]).toEqual([
      [0, 5],
      [10, 20],
    ]);
    plain.points.forEach(({ value }, i) => expect(scaled.points[i]!.value).toBeCloseTo(10 + 2 * value, 9));
  });

  it('is told for either chair', () => {
    const game = stageGame({ vendor: { T: 9, R: 6, P: 2, S: 1 }, partner: { T: 5, R: 3, P: 1, S: 0 } });
    const [plain, seated] = [undefined, game].map((of) =>
      ashlockFingerprint(strategy('win-stay-lose-shift'), {
        points: 4,
        side: of === undefined ? 'vendor' : 'partner',
        ...(of && { game: of }),
      }),
    );
    seated!.points.forEach(({ value }, i) => expect(value).toBeCloseTo(plain!.points[i]!.value, 12));
    expect(seated!.range).toEqual([0, 5]);
  });

  it.each(['tit-for-tat', 'win-stay-lose-shift'])('is met by play within four standard errors: %s', (id) => {
    const options = { probe: strategy('tit-for-tat'), points: 5, length: { rounds: 40 }, noise: { perception: 0.05 } };
    const exact = ashlockFingerprint(strategy(id), options);
    // a probe that plays as tit for tat does, but cannot be solved
    const sampled = ashlockFingerprint(strategy(id), { ...options, probe: played, repetitions: 400, seed: 'spring' });
    expect([exact.exact, sampled.exact]).toEqual([true, false]);
    sampled.points.forEach(({ value, standardError }, i) => {
      expect(Math.abs(value - exact.points[i]!.value)).toBeLessThanOrEqual(4 * standardError + 1e-12);
    });
    expect(sampled.points.some(({ standardError }) => standardError > 0)).toBe(true);
    expect(ashlockFingerprint(strategy(id), { ...options, probe: played, repetitions: 400, seed: 'spring' })).toEqual(sampled);
  });

  it('is plain data', () => {
    const { points: _, ...rest } = ashlockFingerprint(strategy('grudger'), { step: 0.5, length: { rounds: 5 } });
    expect(rest).toEqual({
      strategy: { id: 'grudger', name: 'Grudger' },
      probe: { id: 'tit-for-tat', name: 'Tit for Tat' },
      step: 0.5,
      range: [0, 5],
      exact: true,
    });
  });

  it('tells everything that is wrong at once', () => {
    const wrong = { probe: 'tft', step: 0.3, side: 'left', repetitions: 0, seed: 1, length: { rounds: 0 }, turns: 5 };
    expect(refusedPaths(() => ashlockFingerprint({} as never, wrong as never))).toEqual(
      expect.arrayContaining([
        'options.turns',
        'strategy',
        'options.probe',
        'options.side',
        'options.repetitions',
        'options.seed',
        'options.step',
        'length.rounds',
      ]),
    );
    expect(refusedPaths(() => ashlockFingerprint(strategy('grudger'), { points: 1 }))).toEqual(['options.points']);
    expect(refusedPaths(() => ashlockFingerprint(strategy('grudger'), { points: 3, step: 0.5 }))).toEqual(['options.points']);
    expect(refusedPaths(() => ashlockFingerprint(played, endless))).toEqual(['length.rounds']);
    for (const step of [0, -0.5, 2, NaN, '0.5']) {
      expect(refusedPaths(() => ashlockFingerprint(strategy('grudger'), { step: step as number }))).toEqual(['options.step']);
    }
  });
});

describe('the transitive fingerprint', () => {
  it.each(data.transitive)(
    'of $strategy against deterministic opponents is what the peer plays',
    ({ strategy: id, opponents, rounds, moves }) => {
      const { rows } = transitiveFingerprint(strategy(id), { opponents: opponents.map((one) => strategy(one)), rounds });
      expect(rows.map(({ cooperation }) => cooperation.map((share) => (share === 1 ? 'C' : share === 0 ? 'D' : share)).join(''))).toEqual(
        moves,
      );
      expect(rows.flatMap(({ standardError }) => standardError).every((error) => error === 0)).toBe(true);
    },
  );

  it('of tit for tat and grudger against a fixed chance is p, and p to the rounds before', () => {
    const [tft, grudger] = ['tit-for-tat', 'grudger'].map((id) => transitiveFingerprint(strategy(id), { points: 5, rounds: 6 }));
    tft!.rows.forEach(({ chance, cooperation }) => {
      expect(cooperation[0]).toBe(1);
      cooperation.slice(1).forEach((share) => expect(share).toBeCloseTo(chance!, 12));
    });
    grudger!.rows.forEach(({ chance, cooperation }) => cooperation.forEach((share, t) => expect(share).toBeCloseTo(chance! ** t, 12)));
    expect(tft!.rows.map(({ chance }) => chance)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('counts moves after noise', () => {
    // tit for tat cooperates where the other was seen to: with 5% slips on both sides, 0.05 + 0.9 (0.05 + 0.9 p)
    const { rows } = transitiveFingerprint(strategy('tit-for-tat'), { points: 3, rounds: 3, noise: { execution: 0.05 } });
    rows.forEach(({ chance, cooperation }) => {
      expect(cooperation[0]).toBeCloseTo(0.95, 12);
      expect(cooperation[2]).toBeCloseTo(0.05 + 0.9 * (0.05 + 0.9 * chance!), 12);
    });
  });

  it.each(['vendor', 'partner'] as const)('is met by play within four standard errors: %s', (side) => {
    const options = { points: 5, rounds: 12, noise: { execution: 0.1 }, side };
    const exact = transitiveFingerprint(strategy('tit-for-tat'), options);
    const sampled = transitiveFingerprint(played, { ...options, repetitions: 500 });
    expect([exact.exact, sampled.exact, sampled.rows[0]!.exact]).toEqual([true, false, false]);
    sampled.rows.forEach(({ cooperation, standardError }, i) =>
      cooperation.forEach((share, t) => {
        expect(Math.abs(share! - exact.rows[i]!.cooperation[t]!)).toBeLessThanOrEqual(4 * standardError[t]! + 1e-12);
      }),
    );
  });

  it('is that of the matches themselves where it is played', () => {
    const { rows } = transitiveFingerprint(played, { opponents: [strategy('random')], rounds: 9, repetitions: 1, seed: 'spring' });
    const { moves } = playMatch(played, strategy('random'), { length: { rounds: 9 }, seed: 'spring' });
    expect(rows[0]).toMatchObject({ cooperation: [...moves.vendor].map((move) => Number(move === 'C')), standardError: Array(9).fill(0) });
  });

  it('announces the rounds where it is told to', () => {
    const last = (known: boolean): readonly (number | null)[] =>
      transitiveFingerprint(transform(strategy('always-cooperate'), { kind: 'final', moves: 'D' }), {
        opponents: [strategy('tit-for-tat')],
        rounds: 4,
        known,
      }).rows[0]!.cooperation;
    expect([last(true), last(false)]).toEqual([
      [1, 1, 1, 0],
      [1, 1, 1, 1],
    ]);
  });

  it('has nothing to tell of rounds that no match comes to', () => {
    const game = publicGame({
      start: 'open',
      states: { open: { payoffs: { T: 5, R: 3, P: 1, S: 0 }, next: { CC: null, CD: null, DC: null, DD: null } } },
    });
    for (const one of [strategy('tit-for-tat'), played]) {
      const { rows } = transitiveFingerprint(one, { opponents: [strategy('random')], rounds: 3, game });
      expect(rows[0]!.cooperation).toEqual([1, null, null]);
    }
  });

  it('tells everything that is wrong at once', () => {
    const wrong = { opponents: [], points: 3, rounds: 0, known: 1, length: {}, discount: 0.9 };
    expect(refusedPaths(() => transitiveFingerprint(strategy('grudger'), wrong as never)).sort()).toEqual(
      ['discount', 'length', 'known', 'opponents', 'points', 'rounds'].map((name) => `options.${name}`).sort(),
    );
    expect(refusedPaths(() => transitiveFingerprint(strategy('grudger'), { opponents: ['grim'] as never }))).toEqual([
      'options.opponents[0]',
    ]);
    expect(refusedPaths(() => transitiveFingerprint(strategy('grudger'), { points: 1 }))).toEqual(['options.points']);
  });
});
