import { type Problems, nearest } from '../../core/index.ts';
import type { AnyTables, SharesOf } from '../../population/index.ts';

/** Processes of very large pools, without chance. */
const flows: readonly EvolutionProcess[] = ['replicator', 'imitation', 'ecological', 'best-reply', 'logit'];
/** Processes of finite pools, drawn from a seed. */
const draws: readonly EvolutionProcess[] = ['moran', 'death-birth', 'pairwise-comparison', 'wright-fisher'];

/** How behaviours spread. */
export type EvolutionProcess =
  'replicator' | 'imitation' | 'ecological' | 'best-reply' | 'logit' | 'moran' | 'death-birth' | 'pairwise-comparison' | 'wright-fisher';

/** Every process, by name. */
export const evolutionProcesses: readonly EvolutionProcess[] = [...flows, ...draws];

/** How a field evolves. */
export interface EvolveOptions {
  /** Default `imitation` (two pools) or `replicator` (one). */
  readonly process?: EvolutionProcess;
  /** Steps to take; default 200. */
  readonly steps?: number;
  /** Individuals of each pool, for finite processes; default 100. */
  readonly population?: number;
  /** Mutation or exploration; default that of the process (imitation: 0.01, else 0). */
  readonly mutation?: number;
  /** Strength of selection of imitation, Moran, pairwise comparison and Wright–Fisher; default that of the process. */
  readonly selection?: number;
  /** Default `donnant`. */
  readonly seed?: string;
  /** Where to go on: a row of an earlier run. Default today's shares, at step 0. */
  readonly from?: { readonly step: number; readonly state: SharesOf<AnyTables> };
}

/** The process that a field evolves by where none is named. */
export function usualProcess(payoffs: AnyTables): EvolutionProcess {
  return 'vendor' in payoffs ? 'imitation' : 'replicator';
}

/** Whether a process draws from a seed, on counts. */
export function isDrawn(process: EvolutionProcess): boolean {
  return draws.some((name) => name === process);
}

/** Notes everything that is wrong with the options of a run. */
export function checkEvolveOptions(
  { process, steps = 200, population = 100, mutation, selection, seed }: EvolveOptions,
  problems: Problems,
): void {
  if (process !== undefined && !evolutionProcesses.some((name) => name === process)) {
    problems.add({
      path: 'process',
      message: 'unknown process',
      received: process,
      expected: nearest(process, evolutionProcesses).join(' or ') || evolutionProcesses.join(', '),
    });
  }
  problems.whole('steps', steps, 1);
  problems.whole('population', population, 2);
  if (mutation !== undefined) problems.chance('mutation', mutation);
  if (selection !== undefined) problems.number('selection', selection, 0);
  if (seed !== undefined && typeof seed !== 'string')
    problems.add({ path: 'seed', message: 'not a text', received: seed, expected: 'any text' });
}
