import { basins, lattice, moran, pairwiseComparison, replicator, scatter, spatial, stationaryDistribution, wrightFisher } from 'donnant';
import type { Comparison, Group, Way } from '../comparison.ts';
import { individualMoran } from '../kernels/individualMoran.ts';

/** Five behaviours against each other, payoffs of a round. */
const payoffs = [
  [3, 0, 3, 3, 2],
  [5, 1, 1.4, 1.6, 1],
  [3, 0.9, 3, 3, 2.2],
  [3, 0.8, 3, 3, 2.1],
  [4, 1, 2.2, 2.3, 2],
];
const mutation = 0.01;
const births = 20_000;

/** Runs a process for so many steps. */
function steps(name: string, process: typeof moran | typeof pairwiseComparison | typeof wrightFisher, size: number, many: number): Way {
  const start = payoffs.map(() => size / payoffs.length);
  return {
    name: `${name}, ${size}`,
    pieces: many,
    run: () => {
      let left = many;
      for (const counts of process(payoffs, start, { mutation })) if (--left === 0) return counts;
      return null;
    },
  };
}

function sized(name: string, process: typeof moran | typeof pairwiseComparison | typeof wrightFisher, many: number): Comparison[] {
  return [1_000, 100_000].map((size) => ({
    about: `${name} of ${size} individuals, five behaviours: constant in the size of the pool where the ratio is 1`,
    piece: 'step',
    subject: steps(name, process, size, many),
    yardstick: steps(name, process, 20, many),
    turns: 15,
  }));
}

/** Two pools that differ, so that neither is the other's mirror. */
const twoPools = { vendor: payoffs, partner: payoffs.map((row, i) => row.map((_, j) => payoffs[j]![i]! + 0.1 * i - 0.05 * j)) };
const someShares = { vendor: [0.1, 0.4, 0.3, 0.1, 0.1], partner: [0.1, 0.5, 0.2, 0.1, 0.1] };

const cells = 100;
const field = scatter(cells * cells, [0.9, 0.1]);

/** Finite populations: how long a step takes in pools of several sizes, and beside keeping individuals. */
export const population: Group = {
  name: 'population',
  comparisons: [
    {
      about: 'a Moran process of 20, against keeping individuals and looking up every pair before each birth',
      piece: 'birth',
      subject: steps('moran', moran, 20, births),
      yardstick: { name: 'individuals', pieces: births, run: () => individualMoran(payoffs, 20, births, 1) },
      turns: 15,
    },
    {
      about: 'a Moran process of 1000, against keeping individuals and looking up every pair before each birth',
      piece: 'birth',
      subject: steps('moran', moran, 1000, births),
      yardstick: { name: 'individuals', pieces: 20, run: () => individualMoran(payoffs, 1000, 20, 1) },
      turns: 15,
    },
    ...sized('moran', moran, births),
    ...sized('pairwiseComparison', pairwiseComparison, births),
    ...sized('wrightFisher', wrightFisher, 2_000),
    {
      about: 'the exact long run of 3 behaviours among 30 (496 states), against 20 000 births sampled among 30',
      piece: 'solution',
      subject: {
        name: 'stationaryDistribution',
        pieces: 1,
        run: () =>
          stationaryDistribution(
            payoffs.slice(0, 3).map((row) => row.slice(0, 3)),
            30,
            { mutation },
          ),
      },
      yardstick: { ...steps('moran', moran, 30, births), pieces: 1 },
      turns: 15,
    },
    {
      about: 'the spatial game on a torus of 100 × 100, against births of a well-mixed pool',
      piece: 'cell or birth',
      subject: {
        name: 'spatial',
        pieces: cells * cells * 5,
        run: () => {
          let left = 5;
          for (const { counts } of spatial(
            [
              [1, 0],
              [1.9, 0],
            ],
            lattice({ rows: cells, columns: cells }),
            field,
            { selfInteraction: true },
          )) {
            // prettier-ignore
            if (--left === 0) return counts;
          }
          return null;
        },
      },
      yardstick: steps('moran', moran, 1000, births),
      turns: 15,
    },
    {
      about: 'basins of two pools of five behaviours, 1 000 starts, against one run of 1 000 steps of the replicator equation',
      piece: 'estimate',
      subject: { name: 'basins', pieces: 1, run: () => basins(twoPools, { starts: 1000 }) },
      yardstick: {
        name: 'replicator',
        pieces: 1,
        run: () => {
          let left = 1000;
          for (const shares of replicator(twoPools, someShares)) if (--left === 0) return shares;
          return null;
        },
      },
      turns: 5,
    },
  ],
};
