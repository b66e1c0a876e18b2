import { InputError, type Problems, checkKnown } from '../core/index.ts';
import { strategy } from '../catalogue/index.ts';
import { type Strategy, checkContents, checkStrategy } from '../strategies/index.ts';
import type { Entrant } from './spec.ts';

/** A strategy of the catalogue by its name. */
type NamedEntrant = Exclude<Entrant, string | Strategy>;

/** The strategies of a pool. Notes a pool without players, unknown ids and parameters, and what is not a strategy. */
export function readEntrants(problems: Problems, path: string, entrants: readonly Entrant[] | undefined): Strategy[] {
  if (!Array.isArray(entrants) || entrants.length === 0) {
    problems.add({ path, message: 'nobody to play', received: entrants, expected: 'a list of at least one strategy id or strategy' });
    return [];
  }
  return entrants.flatMap((entrant: Entrant, i) => readEntrant(problems, `${path}[${i}]`, entrant));
}

function readEntrant(problems: Problems, path: string, entrant: Entrant): Strategy[] {
  if (typeof entrant === 'string') return find(problems, path, { id: entrant });
  if (isNamed(entrant)) return checkKnown(problems, path, entrant, ['id', 'params']) ? find(problems, path, entrant) : [];
  if (!checkStrategy(problems, path, entrant)) return [];
  checkContents(problems, path, entrant);
  return [entrant];
}

function isNamed(entrant: Exclude<Entrant, string>): entrant is NamedEntrant {
  return typeof entrant === 'object' && entrant !== null && 'id' in entrant && !('kind' in entrant);
}

function find(problems: Problems, path: string, { id, params }: NamedEntrant): Strategy[] {
  try {
    return [strategy(id, params)];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) {
      problems.add({ ...problem, path: problem.path === 'strategy' ? path : `${path}.${problem.path}` });
    }
    return [];
  }
}
