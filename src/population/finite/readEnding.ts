import type { BothSides } from '../../core/index.ts';
import { checkStates } from './solvable.ts';
import type { Counts } from './counts.ts';
import type { FiniteOptions } from './finiteOptions.ts';
import { type Present, presentOnly } from './presentOnly.ts';
import type { Payoffs } from './readPopulation.ts';
import { readStart } from './startRun.ts';
import { byTwoTypes } from './twoTypes.ts';

/** Reads the start of a population that ends: one without mutation, small enough to be solved. */
export function readEnding(payoffs: Payoffs, start: Counts | BothSides<Counts>, options: FiniteOptions): Present {
  return presentOnly(
    readStart(payoffs, start, options, (problems, population) => {
      if (population.rule.mutation > 0) {
        const expected = 'no mutation, or stationaryDistribution';
        problems.add({
          path: 'mutation',
          message: 'with mutation nobody takes over for good',
          received: population.rule.mutation,
          expected,
        });
      }
      const lists =
        population.pools.length === 1 ? [start as Counts] : [(start as BothSides<Counts>).vendor, (start as BothSides<Counts>).partner];
      const present = presentOnly({ population, counts: lists }).population;
      if (!byTwoTypes(present)) checkStates(problems, present);
    }),
  );
}
