import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixationProbability, fixationTimes } from '../../src/population/finite/index.ts';
import { type SpatialOptions, graphOf, lattice, scatter, spatial } from '../../src/population/spatial/index.ts';
import { readOracle } from '../support/oracle.ts';

const cases = readOracle('oracle-7.json');

const nowakMay = (b: number): number[][] => [
  [1, 0],
  [b, 0],
];

/** Cooperators after 0, 1, … steps of Nowak & May's game on a torus. */
function cooperators(b: number, side: number, start: ArrayLike<number>, steps: number): number[] {
  const path = [Array.from(start).filter((type) => type === 0).length];
  if (steps === 0) return path;
  for (const { counts } of spatial(nowakMay(b), lattice({ rows: side, columns: side }), start, { selfInteraction: true })) {
    if (path.push(counts[0]!) > steps) break;
  }
  return path;
}

describe("Nowak & May's game", () => {
  it.each(cases.filter(({ quantity }) => quantity === 'nowak_may_cooperator_counts').map((known) => [known.id, known] as const))(
    'has the known numbers of cooperators: %s',
    (_, { inputs, expected }) => {
      const { L, b, steps, init } = inputs as { L: number; b: number; steps: number; init: string };
      const middle = (L - 1) / 2;
      const start = Array.from({ length: L * L }, (_, place) => {
        const far = Math.max(Math.abs((place % L) - middle), Math.abs(Math.floor(place / L) - middle));
        return init.startsWith('all C') ? Number(far === 0) : Number(far > 1);
      });
      expect(cooperators(b, L, start, steps)).toEqual(expected);
    },
  );

  it('keeps about 12 ln 2 − 8 of cooperators from a start by chance, within 0.02', () => {
    const known = cases.find(({ quantity }) => quantity === 'nowak_may_fraction')!.expected as number;
    const path = cooperators(1.9, 90, scatter(8100, [0.9, 0.1]), 450).slice(200);
    expect(path).toHaveLength(251);
    expect(Math.abs(path.reduce((sum, count) => sum + count, 0) / path.length / 8100 - known)).toBeLessThan(0.02);
  });

  it('keeps the own behaviour in a tie', () => {
    // Where everybody earns the same, everything is a tie and nobody moves.
    const graph = lattice({ rows: 4, columns: 5, neighbourhood: 'von-neumann' });
    const start = scatter(20, [0.5, 0.5]);
    const [first] = spatial([[1, 1], [1, 1]], graph, start); // prettier-ignore
    expect(first?.places).toEqual(start);
  });

  it('does not depend on the names of the behaviours, nor on where the torus is cut', () => {
    const side = 7;
    const graph = lattice({ rows: side, columns: side });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 49, maxLength: 49 }).filter((start) => new Set(start).size === 2),
        fc.integer({ min: 0, max: 48 }),
        (start, shift) => {
          // A b at which no two scores of different behaviours are equal.
          const b = 1.8731;
          const [first] = spatial(nowakMay(b), graph, start, { selfInteraction: true });
          const names = start.map((type) => 1 - type);
          const [renamed] = spatial([[0, b], [0, 1]], graph, names, { selfInteraction: true }); // prettier-ignore
          expect(renamed?.counts).toEqual([...(first?.counts ?? [])].reverse());
          const move = (place: number): number =>
            ((Math.floor(place / side) + shift) % side) * side + (((place % side) + 2 * shift) % side);
          const moved = start.map(() => 0);
          start.forEach((type, place) => (moved[move(place)] = type));
          const [elsewhere] = spatial(nowakMay(b), graph, moved, { selfInteraction: true });
          start.forEach((_, place) => expect(elsewhere?.places[move(place)]).toBe(first?.places[place]));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a graph', () => {
  it('has the neighbours of its shape', () => {
    const degrees = (graph: ReturnType<typeof lattice>): number[] =>
      Array.from(graph.starts.slice(1), (end, place) => end - graph.starts[place]!);
    expect(degrees(lattice({ rows: 3, columns: 4 }))).toEqual(Array.from({ length: 12 }, () => 8));
    expect(degrees(lattice({ rows: 2, columns: 3, neighbourhood: 'von-neumann', boundary: 'bounded' }))).toEqual([2, 3, 2, 2, 3, 2]);
    expect(degrees(lattice({ rows: 1, columns: 3, boundary: 'bounded' }))).toEqual([1, 2, 1]);
    expect(degrees(graphOf(4, [[0, 1], [0, 2], [3, 0]]))).toEqual([3, 1, 1, 1]); // prettier-ignore
  });

  it('is refused with every wrong edge told', () => {
    const wrong = (): unknown => graphOf(4, [[0, 0], [0, 1], [1, 0], [2, 9]]); // prettier-ignore
    for (const what of [/edges\[0\]/, /edges\[2\]/, /edges\[3\]/, /place 3/]) expect(wrong).toThrow(what);
    expect(() => lattice({ rows: 2, columns: 9 })).toThrow(/rows/);
    expect(() => lattice({ rows: 1, columns: 1, boundary: 'bounded' })).toThrow(/single/);
  });
});

const complete = graphOf(
  6,
  Array.from({ length: 15 }, (_, at) => pair(at)),
);

function pair(at: number): [number, number] {
  const high = Math.floor((1 + Math.sqrt(1 + 8 * at)) / 2);
  return [high, at - (high * (high - 1)) / 2];
}

/** How often the first behaviour takes over, and the mean number of steps, with its standard error. */
function sampled(payoffs: number[][], graph: ReturnType<typeof lattice>, start: number[], options: SpatialOptions, repetitions: number) {
  let wins = 0;
  let steps = 0;
  let squares = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    let taken = 0;
    let first = 0;
    for (const { counts } of spatial(payoffs, graph, start, { ...options, repetition })) {
      taken++;
      first = counts[0]!;
    }
    wins += first === graph.size ? 1 : 0;
    steps += taken;
    squares += taken ** 2;
  }
  const time = steps / repetitions;
  return { share: wins / repetitions, time, timeError: Math.sqrt((squares / repetitions - time ** 2) / repetitions) };
}

describe('a population on a graph', () => {
  const game = [
    [3, 0.9],
    [1.4, 1],
  ];

  it.each([
    ['birth-death', 'birth-death', 'linear'],
    ['birth-death', 'birth-death', 'exponential'],
    ['death-birth', 'death-birth', 'linear'],
    ['death-birth', 'death-birth', 'exponential'],
    ['fermi', 'pairwise-comparison', 'linear'],
  ] as const)('where everybody meets everybody is the well-mixed one: %s as %s, fitness %s', (update, process, fitness) => {
    const found = sampled(game, complete, [0, 0, 0, 1, 1, 1], { update, fitness, payoff: 'mean', selection: 0.8 }, 6000);
    const rule = { process, fitness, selection: 0.8, drawnFrom: 'others' } as const;
    const [chance = 0] = fixationProbability(game, [3, 3], rule);
    expect(Math.abs(found.share - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / 6000));
    expect(Math.abs(found.time - fixationTimes(game, [3, 3], rule).any)).toBeLessThan(4 * found.timeError);
  });

  it('takes over with the well-mixed chance on every graph with equal degrees, if fitness is constant (Lieberman et al. 2005)', () => {
    const r = 1.6;
    const chance = (1 - 1 / r) / (1 - r ** -9);
    for (const graph of [
      lattice({ rows: 3, columns: 3, neighbourhood: 'von-neumann' }),
      graphOf(
        9,
        Array.from({ length: 9 }, (_, i) => [i, (i + 1) % 9]),
      ),
    ]) {
      // prettier-ignore
      const { share } = sampled([[r, r], [1, 1]], graph, [0, 1, 1, 1, 1, 1, 1, 1, 1], { update: 'birth-death', payoff: 'mean' }, 4000); // prettier-ignore
      expect(Math.abs(share - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / 4000));
    }
  });

  it('drifts like shares on any graph of equal degrees when nothing is selected', () => {
    const graph = lattice({ rows: 3, columns: 3 });
    for (const update of ['fermi', 'death-birth', 'birth-death'] as const) {
      const { share } = sampled(game, graph, [0, 0, 0, 1, 1, 1, 1, 1, 1], { update, selection: 0 }, 3000);
      expect(Math.abs(share - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / 3000));
    }
  });

  it.each(['imitate-best', 'fermi', 'death-birth', 'birth-death'] as const)('goes on as if never broken off: %s', (update) => {
    const graph = lattice({ rows: 6, columns: 6, boundary: 'bounded' });
    const options: SpatialOptions = { update, mutation: 0.1, selection: 0.5, seed: 'graph' };
    const stretch = (start: ArrayLike<number>, from: number, steps: number): number[][] => {
      const path: number[][] = [];
      for (const { places, counts } of spatial(game, graph, start, { ...options, from })) {
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(36);
        counts.forEach((count, type) => expect(places.filter((shown) => shown === type)).toHaveLength(count));
        if (path.push([...places]) === steps) break;
      }
      return path;
    };
    const whole = stretch(scatter(36, [1, 1], { seed: 'graph' }), 0, 60);
    expect(stretch(whole[24]!, 25, 35)).toEqual(whole.slice(25));
    expect(whole.some((places, i) => i > 0 && places.join() !== whole[0]!.join())).toBe(true);
  });

  it('is refused with all that is wrong told, before the first step', () => {
    const graph = lattice({ rows: 3, columns: 3 });
    expect(() => spatial(game, graph, [0, 1, 2])).toThrow(/start: .*\n.*start\[2\]/);
    expect(() => spatial(game, graph, scatter(9, [1, 1]), { update: 'swap' as 'fermi', payoff: 'sum' as 'mean' })).toThrow(
      /update[^]*payoff/,
    );
    expect(() => spatial([[1, -1], [2, 0]], graph, scatter(9, [1, 1]), { update: 'death-birth' })).toThrow(/negative/); // prettier-ignore
    expect(() => spatial(game, graph, scatter(9, [1, 1]), { update: 'birth-death', fitness: 'exponential', selection: 100 })).toThrow(
      /e\^700/,
    );
    expect(() => scatter(9, [0, 0])).toThrow(/nothing/);
  });
});
