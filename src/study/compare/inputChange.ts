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
        path: pathAt(one, other, place),
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
  const lists = Array.isArray(was) && Array.isArray(is) && was.length === is.length && was.some((entry) => isNamed(entry));
  if (!lists && !(isNamed(was) && isNamed(is))) return [place];
  return [...new Set([was, is].flatMap((part) => Object.keys(part as object)))].flatMap((name) => leaves(one, other, [...place, name]));
}

function told(scenario: Scenario, tree: FileTree, place: Place): WrittenInput | null {
  const part = partAt(tree, place);
  if (part === undefined) return null;
  // a whole rule or segment goes by its name
  const named = place.length === 2 && isNamed(part) && 'name' in part ? part.name : part;
  const text = typeof named === 'string' ? named : plainText(named);
  const figure = writtenNumber(part) ?? (typeof part === 'string' ? computed(scenario, place) : undefined);
  return figure === undefined ? { text } : { text, figure };
}

/** A path as problems write it, with positions in brackets. */
function pathAt(one: FileTree, other: FileTree, place: Place): string {
  return place.reduce((path, name, i) => {
    const above = place.slice(0, i);
    return Array.isArray(partAt(one, above) ?? partAt(other, above)) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
  }, '');
}

/** Named values and lists in one line, without the marks of JSON. */
function plainText(part: unknown): string {
  return JSON.stringify(part).replaceAll('"', '').replaceAll(/[:,]/g, '$& ');
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
