import { InputError, type Problems } from '../core/index.ts';
import { derived } from './derived.ts';
import { lookup } from './lookup.ts';
import { machine } from './machine.ts';
import { memoryOne } from './memoryOne.ts';
import { program } from './program.ts';
import type { Strategy } from './strategy.ts';

/**
 * Notes what a constructor would refuse in a strategy that was written or read as plain data, such as a chance above 1.
 * Its kind must be known: see `checkStrategy`.
 */
export function checkContents(problems: Problems, path: string, strategy: Strategy): void {
  try {
    remake(strategy);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.add({ ...problem, path: `${path}.${problem.path}` });
  }
}

function remake(strategy: Strategy): Strategy {
  switch (strategy.kind) {
    case 'memory-one':
      return memoryOne(strategy);
    case 'lookup':
      return lookup(strategy);
    case 'machine':
      return machine(strategy);
    case 'program':
      return program(strategy);
    case 'derived':
      return derived(strategy);
  }
}
