import { type AnyTables, type SharesOf, bestReplyDynamics, ecological, imitation, logit, replicator } from '../../population/index.ts';
import type { EvolutionProcess, EvolveOptions } from './evolveOptions.ts';

/** One state after the other, each made from the last alone: so a run goes on from any of its rows to the last digit. */
export function* flowing<P extends AnyTables>(
  payoffs: P,
  start: SharesOf<P>,
  process: EvolutionProcess,
  options: EvolveOptions,
): Generator<SharesOf<P>> {
  let state = start;
  for (;;) {
    const [next] = take(flow(payoffs, state, process, options));
    if (next === undefined) return;
    state = next;
    yield state;
  }
}

function take<T>(process: Iterable<T>): T[] {
  for (const first of process) return [first];
  return [];
}

function flow<P extends AnyTables>(
  payoffs: P,
  start: SharesOf<P>,
  process: EvolutionProcess,
  { mutation, selection }: EvolveOptions,
): Iterable<SharesOf<P>> {
  const exploring = mutation === undefined ? {} : { exploration: mutation };
  switch (process) {
    case 'imitation':
      return imitation(payoffs, start, { ...exploring, ...(selection !== undefined && { selection }) });
    case 'best-reply':
      return bestReplyDynamics(payoffs, start, exploring);
    case 'logit':
      return logit(payoffs, start, { ...exploring, ...(selection !== undefined && { rationality: selection }) });
    case 'ecological':
      return ecological(payoffs, start, mutation === undefined ? {} : { mutation });
    default:
      return replicator(payoffs, start, mutation === undefined ? {} : { mutation });
  }
}
