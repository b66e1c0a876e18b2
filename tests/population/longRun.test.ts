import { describe, expect, it } from 'vitest';
import { adaptiveGradient, basins, bestReplyDynamics, imitation, longRun, replicator, survivors } from '../../src/population/index.ts';

const coordination = (unstable: number): number[][] => [
  [1 - unstable, 0],
  [0, unstable],
];
const ring = [
  [0, -1, 1],
  [1, 0, -1],
  [-1, 1, 0],
];

describe('the long run', () => {
  it('settles, and tells who survives', () => {
    const run = longRun(
      replicator(
        [
          [3, 0],
          [5, 1],
        ],
        [0.9, 0.1],
      ),
    );
    expect(run).toMatchObject({ verdict: 'settled', period: null, survivors: [1] });
    expect(run.shares[1]).toBeCloseTo(1, 8);
  });

  it('goes round with the period of small oscillations', () => {
    // Eigenvalues ±i / √3 at the centre: a period of 2π √3 = 10.88.
    const run = longRun(replicator(ring, [0.34, 0.33, 0.33], { step: 0.01 }), { most: 5000, window: 4000 });
    expect(run.verdict).toBe('cycling');
    expect(run.period).toBeGreaterThan(1085);
    expect(run.period).toBeLessThan(1092);
    run.shares.forEach((share) => expect(share).toBeCloseTo(1 / 3, 4));
  });

  it('sees a cycle of whole steps', () => {
    const jumping = longRun(bestReplyDynamics(ring, [1, 0, 0], { inertia: 0 }), { most: 100 });
    expect(jumping).toMatchObject({ verdict: 'cycling', period: 3, steps: 100 });
    jumping.shares.forEach((share) => expect(share).toBeCloseTo(1 / 3, 12));
    const sides = longRun(
      bestReplyDynamics(
        {
          vendor: [
            [1, 0],
            [0, 1],
          ],
          partner: [
            [0, 1],
            [1, 0],
          ],
        },
        { vendor: [1, 0], partner: [1, 0] },
        { inertia: 0 },
      ),
      { most: 50 },
    );
    expect(sides).toMatchObject({ verdict: 'cycling', period: 4, survivors: { vendor: [0, 1], partner: [0, 1] } });
  });

  it('wanders where it neither settles nor comes back', () => {
    function* away(): Generator<readonly number[]> {
      for (let k = 1; ; k++) yield [1 / k, 1 - 1 / k];
    }
    expect(longRun(away(), { most: 200 }).verdict).toBe('wandering');
  });

  it('names survivors by a least share', () => {
    expect(survivors([0.5, 0.49, 0.01], 0.02)).toEqual([0, 1]);
    expect(survivors({ vendor: [1, 0], partner: [0.2, 0.8] })).toEqual({ vendor: [0], partner: [0, 1] });
  });
});

describe('basins of attraction', () => {
  it('are as large as the way to the unstable mix, within four standard errors', () => {
    for (const unstable of [0.5, 0.2, 0.9]) {
      const { basins: found, unsettled } = basins(coordination(unstable), { seed: 'coordination' });
      const first = found.find(({ survivors: [only] }) => only === 0)!;
      expect(unsettled.starts).toBe(0);
      expect(Math.abs(first.share - (1 - unstable))).toBeLessThan(4 * first.standardError);
      expect(first.standardError).toBeCloseTo(Math.sqrt((first.share * (1 - first.share)) / 1000), 12);
    }
  });

  it('of two pools that coordinate are halves of the square', () => {
    const tables = { vendor: coordination(0.5), partner: coordination(0.5) };
    const { basins: found } = basins(tables);
    expect(found.map(({ survivors: { vendor, partner } }) => [vendor, partner]).sort()).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect(Math.abs(found[0]!.share - 0.5)).toBeLessThan(4 * found[0]!.standardError);
  });

  it('gather ends that are one line of rest points, and keep ends apart between which anything moves', () => {
    const { basins: found } = basins([
      [3, 0, 3],
      [5, 1, 1.4],
      [3, 0.9, 3],
    ]);
    expect(found.map(({ survivors }) => survivors)).toEqual([[0, 2], [1]]);
    expect(found[0]!.starts + found[1]!.starts).toBe(1000);
  });

  it('reach a mix that attracts, and say where nothing settles', () => {
    const inward = [
      [0, -1, 2],
      [2, 0, -1],
      [-1, 2, 0],
    ];
    const { basins: found, unsettled } = basins(inward, { starts: 100 });
    expect(found).toHaveLength(1);
    expect(unsettled.share).toBe(0);
    found[0]!.shares.forEach((share) => expect(share).toBeCloseTo(1 / 3, 6));
    const round = basins(ring, { starts: 20 });
    expect(round).toMatchObject({ basins: [], unsettled: { starts: 20, share: 1, standardError: 0 } });
    const outward = inward.map((row) => row.map((payoff) => -payoff));
    // The way leads from corner to corner and stays ever longer; no corner is its end.
    expect(basins(outward, { starts: 20 }).unsettled.starts).toBe(20);
  });

  it('follow any other process, whose ends are told apart by distance', () => {
    const table = coordination(0.5);
    const { basins: found } = basins(table, { starts: 200, process: (start) => imitation(table, start) });
    expect(found).toHaveLength(2);
    expect(found[0]!.survivors).toEqual([0, 1]);
    expect(Math.abs(found[0]!.shares[0]! - found[1]!.shares[0]!)).toBeGreaterThan(0.5);
  });

  it('are the same for the same seed, and others for another', () => {
    const table = coordination(0.3);
    expect(basins(table, { starts: 50, seed: 'a' })).toEqual(basins(table, { starts: 50, seed: 'a' }));
    expect(basins(table, { starts: 50, seed: 'a' })).not.toEqual(basins(table, { starts: 50, seed: 'b' }));
    expect(() => basins(table, { starts: 0, apart: 2 })).toThrow(/starts[^]*apart/);
  });
});

describe('adaptive dynamics of reactive strategies', () => {
  const long = (p: number, q: number, P: number, Q: number): number => {
    // Long-run average of a mutant (p, q) among residents (P, Q) by following both rates, payoffs 5/3/1/0.
    let own = 0.5;
    let met = 0.5;
    for (let t = 0; t < 5000; t++) [own, met] = [q + (p - q) * met, Q + (P - Q) * own];
    return 3 * own * met + 5 * (1 - own) * met + (1 - own) * (1 - met);
  };

  it.each([
    [0.9, 0.2],
    [0.3, 0.6],
    [0.99, 0.01],
  ])('have the slope of the payoff of a mutant at (%d, %d)', (p, q) => {
    const { p: byP, q: byQ } = adaptiveGradient({ T: 5, R: 3, P: 1, S: 0 }, { p, q });
    const h = 1e-5;
    expect(byP).toBeCloseTo((long(p + h, q, p, q) - long(p - h, q, p, q)) / (2 * h), 5);
    expect(byQ).toBeCloseTo((long(p, q + h, p, q) - long(p, q - h, p, q)) / (2 * h), 5);
  });

  it('point to cooperation where p − q is more than cost over benefit (Nowak & Sigmund 1990)', () => {
    const donation = { T: 3, R: 2, P: 0, S: -1 };
    expect(adaptiveGradient(donation, { p: 0.9, q: 0.5 }).p).toBeGreaterThan(0);
    expect(adaptiveGradient(donation, { p: 0.8, q: 0.5 }).p).toBeLessThan(0);
    expect(adaptiveGradient(donation, { p: 0.5 + 1 / 3, q: 0.5 }).q).toBeCloseTo(0, 12);
  });

  it('are refused where the long run depends on the opening', () => {
    expect(() => adaptiveGradient({ T: 5, R: 3, P: 1, S: 0 }, { p: 1, q: 0 })).toThrow(/opening/);
  });
});
