import { Problems } from '../../core/index.ts';
import type { AnyTables, SharesOf } from '../../population/index.ts';
import { toCounts, toShares } from './counts.ts';
import { drawn } from './drawn.ts';
import { type EvolveOptions, checkEvolveOptions, isDrawn, usualProcess } from './evolveOptions.ts';
import type { Field } from './field.ts';
import { flowing } from './flowing.ts';
import { inUnits } from './inUnits.ts';
import { cooperationAt } from './tellShares.ts';

/** One moment of a run; plain JSON. */
export interface EvolutionRow<P extends AnyTables> {
  /** Steps taken; 0 is the start. */
  readonly step: number;
  readonly shares: SharesOf<P>;
  /** Share of cooperative moves, over both sides. */
  readonly cooperation: number;
  /** What the run goes on from: shares, or counts of finite pools. */
  readonly state: SharesOf<P>;
}

/**
 * Lets a field evolve. A run taken up from any of its rows goes on exactly as the unbroken run does.
 *
 * @returns The start, then one row a step. A finite process without mutation ends where one behaviour is left in each pool.
 * @throws InputError listing every bad option; for payoffs that the process cannot use, by the process.
 */
export function* evolve<P extends AnyTables>(field: Field<P>, options: EvolveOptions = {}): Generator<EvolutionRow<P>, void, void> {
  const { process = usualProcess(field.payoffs), steps = 200, population = 100, from } = options;
  const problems = new Problems();
  checkEvolveOptions(options, problems);
  problems.throwIfAny();
  const finite = isDrawn(process);
  const start = (from?.state ?? (finite ? toCounts(field.start, population) : field.start)) as SharesOf<P>;
  const row = (step: number, state: SharesOf<P>): EvolutionRow<P> => {
    const shares = finite ? toShares(state, population) : state;
    return { step, shares, cooperation: cooperationAt(field, shares), state };
  };
  let step = from?.step ?? 0;
  yield row(step, start);
  if (step >= steps) return;
  const payoffs = inUnits(field);
  const states = (finite ? drawn(payoffs, start, process, options, step) : flowing(payoffs, start, process, options)) as Iterable<
    SharesOf<P>
  >;
  for (const state of states) {
    yield row(++step, state);
    if (step >= steps) return;
  }
}
