import { InputError, type Problems, checkKnown } from '../core/index.ts';
import { strategy } from '../catalogue/index.ts';
import { type Strategy, checkContents, checkStrategy } from '../strategies/index.ts';
import { select } from '../traits/index.ts';
import type { Entrant, Entrants } from './spec.ts';

/** A strategy of the catalogue by its name. */
type NamedEntrant = Exclude<Entrant, string | Strategy>;

const expected = 'a list of at least one strategy id or strategy, or { select } with the traits to choose by';

/**
 * The strategies of a pool. Notes a pool without players, unknown ids and parameters, what is not a strategy, and a choice by traits
 * that is wrong or that nobody meets.
 */
export function readEntrants(problems: Problems, path: string, entrants: Entrants | undefined): Strategy[] {
  if (isChoice(entrants)) return readChoice(problems, path, entrants);
  if (!Array.isArray(entrants) || entrants.length === 0) {
    problems.add({ path, message: 'nobody to play', received: entrants, expected });
    return [];
  }
  return entrants.flatMap((entrant: Entrant, i) => readEntrant(problems, `${path}[${i}]`, entrant));
}

type Choice = Exclude<Entrants, readonly Entrant[]>;

function isChoice(entrants: Entrants | undefined): entrants is Choice {
  return typeof entrants === 'object' && entrants !== null && 'select' in entrants;
}

function readChoice(problems: Problems, path: string, choice: Choice): Strategy[] {
  if (!checkKnown(problems, path, choice, ['select'])) return [];
  try {
    const chosen = select(choice.select);
    if (chosen.length === 0)
      problems.add({ path: `${path}.select`, message: 'nobody has all of these traits', received: choice.select, expected: 'fewer' });
    return chosen;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.add({ ...problem, path: problem.path.replace(/^filter/, `${path}.select`) });
    return [];
  }
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
