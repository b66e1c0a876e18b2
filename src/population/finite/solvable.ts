import { InputError, type Problems } from '../../core/index.ts';
import type { Population } from './pool.ts';
import { stateCount } from './stateSpace.ts';

/** Most states that are told apart, and most work (about as many multiplications) in a solution. */
const mostStates = 300_000;
const mostWork = 4e9;

/** Notes a population with too many states to be solved. */
export function checkStates(problems: Problems, population: Population): void {
  const states = stateCount(population);
  const dense = population.rule.process === 'wright-fisher';
  if (states <= mostStates && (!dense || states ** 3 <= mostWork)) return;
  problems.add(tooMany(population, states));
}

/** Notes a pool too large for the fixation of one behaviour among another to be solved, which only Wright–Fisher knows. */
export function notePairs(problems: Problems, population: Population): void {
  if (population.rule.process !== 'wright-fisher') return;
  for (const pool of population.pools) checkStates(problems, { ...population, pools: [{ ...pool, types: 2 }] });
}

/** Throws where the work for a chain of that band would be too much. */
export function checkBand(population: Population, states: number, band: number): void {
  if (states * band ** 2 > mostWork || states * band > 3e7) throw new InputError([tooMany(population, states)]);
}

function tooMany({ pools, rule }: Population, states: number): { path: string; message: string; received: number; expected: string } {
  return {
    path: pools.length === 1 ? 'payoffs' : '',
    message: `${pools.map(({ types, size }) => `${types} behaviours among ${size}`).join(' and ')} have too many states to be solved`,
    received: states,
    expected: `fewer behaviours or individuals, or a sampled run${rule.process === 'wright-fisher' ? ' (wright-fisher can go anywhere in a step)' : ''}`,
  };
}

/** The error for chances so far apart that a double cannot hold what follows from them. */
export function tooStrong({ rule }: Population): InputError {
  const message = 'so strong that chances or times leave the range of a double';
  return new InputError([
    { path: 'selection', message, received: rule.selection, expected: 'a weaker selection, or more mutation where there is any' },
  ]);
}
