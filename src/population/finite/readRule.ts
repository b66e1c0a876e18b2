import type { Problems } from '../../core/index.ts';
import type { FiniteRunOptions } from './finiteOptions.ts';

const choices: Readonly<Record<string, readonly string[]>> = {
  process: ['birth-death', 'death-birth', 'pairwise-comparison', 'wright-fisher'],
  fitness: ['linear', 'exponential'],
  mutants: ['others', 'any'],
  drawnFrom: ['all', 'others'],
  games: ['before', 'after'],
};

/** Checks the options of a finite population. */
export function checkRule(problems: Problems, options: FiniteRunOptions): void {
  for (const [path, known] of Object.entries(choices)) {
    const received: unknown = Reflect.get(options, path);
    if (received !== undefined && !(known as readonly unknown[]).includes(received)) {
      problems.add({ path, message: 'not known', received, expected: known.map((name) => `'${name}'`).join(' or ') });
    }
  }
  const { process, selection, fitness, mutation, seed, repetition, from } = options;
  const linear = fitness !== 'exponential' && process !== 'pairwise-comparison';
  if (selection !== undefined) problems.number('selection', selection, 0, linear ? 1 : 1e100);
  if (mutation !== undefined) problems.chance('mutation', mutation);
  if (seed !== undefined && typeof seed !== 'string') {
    problems.add({ path: 'seed', message: 'not a seed', received: seed, expected: 'a text' });
  }
  if (repetition !== undefined) problems.whole('repetition', repetition, 0);
  if (from !== undefined) problems.whole('from', from, 0);
}
