import { type Scenario, dialOf } from '../../scenario/index.ts';
import { InputError } from '../../core/index.ts';
import { isNamed } from '../../schema/index.ts';
import { type ChangedInput, type Place, partAt } from './changedInputs.ts';
import { type FileTree, fileTree } from './fileTree.ts';
import { sameWritten } from './sameWritten.ts';
import type { InputChange, WrittenInput } from './scenarioComparison.ts';
import { unitAt } from './unitAt.ts';
import { writtenNumber } from './writtenNumber.ts';

/** Where an input differs, down to its single figures where both files have named parts there. */
export function inputChanges(input: ChangedInput, before: Scenario, after: Scenario): InputChange[] {
  const [one, other] = [fileTree(before.file), fileTree(after.file)];
  return input.places
    .flatMap((place) => leaves(one, other, place))
    .map((place): InputChange => {
      const [was, is] = [told(before, one, place), told(after, other, place)];
      const change = was === null ? 'added' : is === null ? 'removed' : 'changed';
      const figures = [was, is].some((written) => written?.figure !== undefined);
      return {
        path: place.join('.'),
        change,
        words: input.kind === 'words',
        before: was,
        after: is,
        ...(figures && { unit: unitAt(place) }),
      };
    });
}

function leaves(one: FileTree, other: FileTree, place: Place): Place[] {
  const [was, is] = [partAt(one, place), partAt(other, place)];
  if (sameWritten(was, is)) return [];
  if (!isNamed(was) || !isNamed(is)) return [place];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => leaves(one, other, [...place, name]));
}

function told(scenario: Scenario, tree: FileTree, place: Place): WrittenInput | null {
  const part = partAt(tree, place);
  if (part === undefined) return null;
  // a whole rule or segment goes by its name
  const named = place.length === 2 && isNamed(part) && 'name' in part ? part.name : part;
  const text = typeof named === 'string' ? named : JSON.stringify(named);
  const figure = writtenNumber(part) ?? (typeof part === 'string' ? computed(scenario, place) : undefined);
  return figure === undefined ? { text } : { text, figure };
}

/** What a formula comes out as, where it can be turned and so is known by its path. */
function computed(scenario: Scenario, place: Place): number | undefined {
  try {
    const { today, mixed } = dialOf(scenario, place.join('.'));
    return mixed ? undefined : today;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
}
