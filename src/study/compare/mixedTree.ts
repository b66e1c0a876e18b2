import { isNamed } from '../../schema/index.ts';
import { type ChangedInput, type Place, partAt } from './changedInputs.ts';
import type { FileTree } from './fileTree.ts';

/** A file with some of its inputs taken from the other file. */
export function mixedTree(before: FileTree, after: FileTree, taken: readonly ChangedInput[]): FileTree {
  return taken.flatMap(({ places }) => places).reduce((tree, place) => withPart(tree, place, partAt(after, place)), before);
}

/** A tree with one part put in, or left out where there is none. */
function withPart(tree: FileTree, [name, ...rest]: Place, part: unknown): FileTree {
  if (name === undefined) return tree;
  if (rest.length > 0) {
    const inner = tree[name];
    return { ...tree, [name]: withPart(isNamed(inner) ? (inner as FileTree) : {}, rest, part) };
  }
  const { [name]: _, ...others } = tree;
  // what was there keeps its place in the order
  return part === undefined ? others : { ...tree, [name]: part };
}
