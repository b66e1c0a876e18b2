import { type BothSides, Problems, sides } from '../../core/index.ts';
import type { Counts } from './counts.ts';
import type { FiniteRunOptions } from './finiteOptions.ts';
import type { Population } from './pool.ts';
import { readCounts } from './readCounts.ts';
import { type Payoffs, isOne, readPopulation } from './readPopulation.ts';
import { runPopulation } from './runPopulation.ts';

/** A population with the counts it starts from, one list for each pool. */
export interface Start {
  readonly population: Population;
  readonly counts: readonly Counts[];
}

/** Reads payoffs, counts and options of one pool or two; throws an InputError with all that is wrong. */
export function readStart(payoffs: Payoffs, start: Counts | BothSides<Counts>, options: FiniteRunOptions, note?: Note): Start {
  const problems = new Problems();
  const one = isOne(payoffs);
  const lists = one ? [start] : sides.map((side): unknown => Reflect.get(Object(start), side));
  const population = readPopulation(problems, payoffs, options, (noted, path, at, types) =>
    readCounts(noted, `start${path}`, lists[at], types),
  );
  if (population !== null) note?.(problems, population);
  problems.throwIfAny();
  return { population: population as Population, counts: lists as Counts[] };
}

/** Adds what a caller refuses besides. */
export type Note = (problems: Problems, population: Population) => void;

/** Runs what was read, giving the counts in the shape that the start had. */
export function startRun(
  payoffs: Payoffs,
  start: Counts | BothSides<Counts>,
  options: FiniteRunOptions,
  note?: Note,
): Generator<never, void, void> {
  const { population, counts } = readStart(payoffs, start, options, note);
  const run = runPopulation(population, counts, options);
  // The shape of what is yielded follows the shape of the payoffs; the callers' signatures say which.
  return (isOne(payoffs) ? first(run) : both(run)) as Generator<never, void, void>;
}

function* first(run: Generator<number[][], void, void>): Generator<Counts, void, void> {
  for (const [counts = []] of run) yield counts;
}

function* both(run: Generator<number[][], void, void>): Generator<BothSides<Counts>, void, void> {
  for (const [vendor = [], partner = []] of run) yield { vendor, partner };
}
