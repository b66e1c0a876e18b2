import { type Problems, checkKnown } from '../core/index.ts';
import { type Payoffs, axelrodPayoffs, checkPayoffs } from '../games/index.ts';
import type { FitOptions } from './fitOptions.ts';
import type { Candidate } from './readCandidates.ts';
import { highestSlips } from './slipGrid.ts';

/** More would take more room than they are worth. */
const mostParticles = 100_000;

const names = ['candidates', 'noise', 'payoffs', 'rounds', 'prior', 'particles', 'seed'];

/** Options but for candidates and prior, checked. */
export interface ReadOptions {
  readonly execution: number | 'estimate';
  readonly perception: number;
  readonly payoffs: Payoffs;
  readonly rounds: number;
  readonly particles: number;
  readonly seed: string;
}

/** Checks the options; the result may be used only if nothing was noted. `longest`: rounds of the longest history. */
export function readFitOptions(problems: Problems, options: FitOptions, longest: number): ReadOptions {
  const given: FitOptions = checkKnown(problems, '', options, names) ? options : {};
  const { noise = 'estimate', payoffs = axelrodPayoffs, rounds = Infinity, particles = 512, seed = 'donnant' } = given;
  checkPayoffs(problems, 'payoffs', payoffs);
  if (rounds !== Infinity && problems.whole('rounds', rounds, 1) && rounds < longest) {
    problems.add({ path: 'rounds', message: 'fewer than were played', received: rounds, expected: `at least ${longest}, or Infinity` });
  }
  if (problems.whole('particles', particles, 8) && particles > mostParticles) {
    problems.add({ path: 'particles', message: 'too many', received: particles, expected: `at most ${mostParticles}` });
  }
  problems.text('seed', seed, 'a text that all draws follow from');
  return { ...readNoise(problems, noise), payoffs, rounds, particles, seed };
}

function readNoise(problems: Problems, noise: NonNullable<FitOptions['noise']>): Pick<ReadOptions, 'execution' | 'perception'> {
  if (noise === 'estimate') return { execution: 'estimate', perception: 0 };
  const given = checkKnown(problems, 'noise', noise, ['execution', 'perception']) ? noise : {};
  const { execution = 'estimate', perception = 0 } = given;
  if (execution !== 'estimate') problems.number('noise.execution', execution, 0, highestSlips);
  problems.number('noise.perception', perception, 0, highestSlips);
  return { execution, perception };
}

/** Logs of the shares of the prior, in the order of the candidates. */
export function readPrior(problems: Problems, prior: unknown, candidates: readonly Pick<Candidate, 'id' | 'label'>[]): number[] {
  const names = candidates.flatMap(({ id, label }) => [label, id]);
  const given = prior !== undefined && checkKnown(problems, 'prior', prior, names) ? (prior as Readonly<Record<string, number>>) : {};
  const weightOf = (name: string): number | undefined => (Object.hasOwn(given, name) ? given[name] : undefined);
  const weights = candidates.map(({ id, label }) => weightOf(label) ?? weightOf(id) ?? 1);
  const sound = Object.entries(given)
    .map(([id, weight]) => problems.number(`prior.${id}`, weight, 0))
    .every(Boolean);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sound && candidates.length > 0 && sum === 0) {
    problems.add({ path: 'prior', message: 'leaves nobody', received: prior, expected: 'a weight above 0 for at least one' });
  }
  return weights.map((weight) => Math.log(weight / sum));
}
