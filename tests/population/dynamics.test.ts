import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { bestReplies, bestReplyDynamics, imitation, logit, longRun, replicator, velocity } from '../../src/population/index.ts';
import { after } from './after.ts';

const dilemma = [
  [3, 0],
  [5, 1],
];
const rockPaperScissors = [
  [0, -1, 1],
  [1, 0, -1],
  [-1, 1, 0],
];
const pennies = {
  vendor: [
    [1, -1],
    [-1, 1],
  ],
  partner: [
    [-1, 1],
    [1, -1],
  ],
};

describe('the replicator equation', () => {
  it('grows logistically where the advantage is constant', () => {
    const constant = [
      [2, 2],
      [0.5, 0.5],
    ];
    for (const step of [0.1, 1, 7, 200]) {
      // x / (1 − x) grows as e^(1.5 t).
      const odds = (0.2 / 0.8) * Math.exp(1.5 * step);
      expect(after(replicator(constant, [0.2, 0.8], { step }), 1)[0]).toBeCloseTo(odds / (1 + odds), 8);
    }
  });

  it('loses cooperators as the dilemma says in closed form', () => {
    // ẋ = −x (1 − x²), so x / √(1 − x²) falls as e^(−t).
    const root = (0.5 / Math.sqrt(0.75)) * Math.exp(-1);
    expect(after(replicator(dilemma, [0.5, 0.5]), 1)[0]).toBeCloseTo(root / Math.sqrt(1 + root ** 2), 9);
  });

  it('keeps what rock, paper, scissors conserves: the product of the shares', () => {
    const process = replicator(rockPaperScissors, [0.6, 0.3, 0.1], { step: 3 });
    for (let k = 0; k < 30; k++) {
      const [x, y, z] = process.next().value as [number, number, number];
      expect(x * y * z).toBeCloseTo(0.018, 7);
    }
  });

  it('keeps what matching pennies conserves in two pools', () => {
    const process = replicator(pennies, { vendor: [0.7, 0.3], partner: [0.6, 0.4] }, { step: 5 });
    for (let k = 0; k < 30; k++) {
      const { vendor, partner } = process.next().value;
      expect(vendor[0]! * vendor[1]! * partner[0]! * partner[1]!).toBeCloseTo(0.7 * 0.3 * 0.6 * 0.4, 7);
    }
  });

  it('keeps the relative precision of shares that all but vanish, and lets them come back', () => {
    // Absent for e^-200, then favoured for as long: each share is known in closed form.
    const down = after(
      replicator(
        [
          [1, 1],
          [0, 0],
        ],
        [0.5, 0.5],
        { step: 200 },
      ),
      1,
    );
    expect(down[1]! / Math.exp(-200)).toBeCloseTo(1, 7);
    const up = after(
      replicator(
        [
          [0, 0],
          [1, 1],
        ],
        down,
        { step: 200 },
      ),
      1,
    );
    expect(up[1]).toBeCloseTo(0.5, 7);
  });

  it('leaves absent behaviours absent, unless they arise by mutation', () => {
    expect(after(replicator(dilemma, [1, 0], { step: 50 }), 1)).toEqual([1, 0]);
    expect(after(replicator(dilemma, [1, 0], { step: 50, mutation: 0.01 }), 1)[1]).toBeGreaterThan(0.9);
    expect(after(replicator(dilemma, [1, 0], { mode: 'discrete', mutation: 0.1 }), 1)[1]).toBeCloseTo(0.05, 12);
  });

  it('relaxes to equal shares at the rate of mutation where payoffs do not differ', () => {
    const [first] = after(
      replicator(
        [
          [1, 1],
          [1, 1],
        ],
        [1, 0],
        { step: 4, mutation: 0.3 },
      ),
      1,
    );
    expect(first).toBeCloseTo(0.5 + 0.5 * Math.exp(-1.2), 8);
  });

  it('comes to rest with mutation where its velocity vanishes', () => {
    const { verdict, shares } = longRun(replicator(rockPaperScissors, [0.8, 0.1, 0.1], { mutation: 0.1 }));
    expect(verdict).toBe('settled');
    velocity(rockPaperScissors, shares, 0.1).forEach((change) => expect(Math.abs(change)).toBeLessThan(1e-8));
  });
});

describe('imitation in one pool', () => {
  it('makes one review by the formula', () => {
    // Payoffs 2.7 and 4.6 at nine cooperators in ten; x1' = 0.98 x1 (1 + x2 tanh(3 (f1 − f2) / 4)) + 0.01, by hand.
    const [first] = after(imitation(dilemma, [0.9, 0.1], { selection: 3, exploration: 0.02, scale: 2 }), 1);
    expect(first).toBeCloseTo(0.98 * 0.9 * (1 + 0.1 * Math.tanh((3 * (2.7 - 4.6)) / 4)) + 0.01, 12);
  });

  it('moves as the replicator equation does where selection is weak', () => {
    const start = [0.2, 0.5, 0.3];
    const next = after(imitation(rockPaperScissors, start, { selection: 1e-6, exploration: 0 }), 1);
    // tanh(β d / 2) is β d / 2 for small β.
    velocity(rockPaperScissors, start).forEach((change, i) => expect((next[i]! - start[i]!) / 0.5e-6).toBeCloseTo(change, 6));
  });
});

describe('best-reply dynamics', () => {
  it('move in a straight line to the best reply while it stays the same', () => {
    const process = bestReplyDynamics(dilemma, [0.9, 0.1], { inertia: 0.8 });
    expect(after(process, 5)[0]).toBeCloseTo(0.9 * 0.8 ** 5, 12);
  });

  it('split ties, or let those stay who tie', () => {
    const flat = [
      [1, 1, 1],
      [1, 1, 1],
      [0, 0, 0],
    ];
    expect(bestReplies(flat, [0.5, 0.3, 0.2])).toEqual([0, 1]);
    const split = after(bestReplyDynamics(flat, [0.5, 0.3, 0.2], { inertia: 0 }), 1);
    const stay = after(bestReplyDynamics(flat, [0.5, 0.3, 0.2], { inertia: 0, ties: 'stay' }), 1);
    [0.5, 0.5, 0].forEach((share, i) => expect(split[i]).toBeCloseTo(share, 12));
    [0.6, 0.4, 0].forEach((share, i) => expect(stay[i]).toBeCloseTo(share, 12));
  });

  it('count payoffs as a tie within a tolerance', () => {
    expect(bestReplies(dilemma, [0.5, 0.5])).toEqual([1]);
    expect(bestReplies(dilemma, [0.5, 0.5], 1.5)).toEqual([0, 1]);
    expect(bestReplies(pennies, { vendor: [0.5, 0.5], partner: [0.6, 0.4] })).toEqual({ vendor: [0], partner: [0, 1] });
  });

  it('come near the mix of matching pennies, the nearer the more inert', () => {
    const distance = (inertia: number): number => {
      const process = bestReplyDynamics(pennies, { vendor: [0.9, 0.1], partner: [0.5, 0.5] }, { inertia });
      const { vendor, partner } = after(process, Math.ceil(40 / (1 - inertia)));
      return Math.max(Math.abs(vendor[0]! - 0.5), Math.abs(partner[0]! - 0.5));
    };
    expect(distance(0.9)).toBeLessThan(0.2);
    expect(distance(0.99)).toBeLessThan(0.05);
  });
});

describe('the logit dynamics', () => {
  it.each(['continuous', 'discrete'] as const)('come to rest, %s, at the quantal response equilibrium', (mode) => {
    const chicken = [
      [0, 4],
      [1, 3],
    ];
    const { verdict, shares } = longRun(logit(chicken, [0.9, 0.1], { rationality: 2, mode }), { stillness: 1e-12 });
    expect(verdict).toBe('settled');
    // log odds = λ (f1 − f2) = 2 (−x1 + x2).
    expect(Math.log(shares[0]! / shares[1]!)).toBeCloseTo(2 * (shares[1]! - shares[0]!), 8);
  });

  it('forget the start at rate 1 where choice is blind', () => {
    expect(after(logit(dilemma, [0.9, 0.1], { rationality: 0, step: 2 }), 1)[0]).toBeCloseTo(0.5 + 0.4 * Math.exp(-2), 9);
  });

  it('choose the better behaviour by its odds, and explore', () => {
    const constant = { vendor: [[1], [0]], partner: [[0], [0]] };
    const { shares } = longRun(logit(constant, { vendor: [0.5, 0.5], partner: [1] }, { rationality: 3, exploration: 0.2 }), {
      stillness: 1e-12,
    });
    expect(shares.vendor[0]).toBeCloseTo(0.8 / (1 + Math.exp(-3)) + 0.1, 9);
    expect(shares.partner).toEqual([1]);
  });
});

describe('the door of every dynamic', () => {
  const all = { replicator, imitation, bestReplyDynamics, logit };

  it.each(Object.entries(all))('lists all problems at once: %s', (_, dynamic) => {
    const ragged = [
      [1, 2],
      [3, Number.NaN],
    ];
    try {
      dynamic(ragged, [0.5, 0.4]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).problems.map(({ path }) => path)).toEqual(['payoffs[1][1]']);
    }
    const messages = (payoffs: number[][], start: number[]): string => {
      try {
        dynamic(payoffs, start);
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    };
    expect(messages([], [])).toMatch(/not a table/);
    expect(messages([[1, 2], [3]], [0.5, 0.5])).toMatch(/rows differ in length/);
    expect(messages([[1, 2]], [1])).toMatch(/not square/);
    expect(messages(dilemma, [0.5, 0.4])).toMatch(/sum to 1/);
    expect(messages(dilemma, [1.5, -0.5])).toMatch(/start\[0\].*\n.*start\[1\]/);
    expect(messages(dilemma, [1])).toMatch(/one share for each behaviour/);
    expect(() => dynamic(pennies, { vendor: [1, 0], partner: [0.2, 0.2] })).toThrow(/start\.partner/);
    expect(() => dynamic({ vendor: [[1, 2]], partner: [[1]] }, { vendor: [1], partner: [1, 0] })).toThrow(/differ in shape/);
  });

  it('refuses options out of range', () => {
    expect(() => replicator(dilemma, [0.5, 0.5], { step: 0, mutation: -1 })).toThrow(/step[^]*mutation/);
    expect(() => replicator(dilemma, [0.5, 0.5], { mode: 'slow' as 'discrete' })).toThrow(/mode/);
    expect(() => imitation(dilemma, [0.5, 0.5], { selection: -1, scale: 0 })).toThrow(/selection[^]*scale/);
    expect(() => bestReplyDynamics(dilemma, [0.5, 0.5], { inertia: 2, ties: 'first' as 'stay' })).toThrow(/inertia[^]*ties/);
    expect(() => logit(dilemma, [0.5, 0.5], { rationality: -1, step: 0 })).toThrow(/rationality[^]*step/);
  });
});
