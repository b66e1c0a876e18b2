import { type EvolutionProcess, type EvolveOptions, checkEvolveOptions } from '../../study/index.ts';
import type { Call } from '../command.ts';
import { numberOf, textOf } from '../readOptions.ts';

/** What a call asks of a run, whatever evolves. */
export interface AskedEvolution {
  /** Only what was given. */
  readonly options: EvolveOptions;
  /** One step in so many is written to the files. */
  readonly every: number;
}

/** Reads how the field is to evolve. Notes everything that is wrong with it. */
export function readEvolution(call: Call): AskedEvolution {
  const { problems } = call;
  const process = textOf(call, 'process');
  const steps = numberOf(call, 'steps', '--steps');
  const population = numberOf(call, 'population', '--population');
  const mutation = numberOf(call, 'mutation', '--mutation');
  const selection = numberOf(call, 'selection', '--selection');
  const every = numberOf(call, 'every', '--every') ?? 1;
  const options: EvolveOptions = {
    // Any text: a process that there is none of is refused below.
    ...(process !== undefined && { process: process as EvolutionProcess }),
    ...(steps !== undefined && { steps }),
    ...(population !== undefined && { population }),
    ...(mutation !== undefined && { mutation }),
    ...(selection !== undefined && { selection }),
  };
  checkEvolveOptions(options, problems);
  problems.whole('every', every, 1);
  return { options, every };
}
