import { isNamed } from '../../schema/index.ts';

/** Named values of a scenario file, its lists of rules and segments by their ids. */
export type FileTree = { readonly [name: string]: unknown };

/** Lists whose entries have ids. */
const lists = ['rules', 'segments'] as const;

/** A file with its rules and segments by id, so that two files can be compared whatever the order of their lists. */
export function fileTree(file: object): FileTree {
  const tree: Record<string, unknown> = { ...file };
  for (const name of lists) tree[name] = Object.fromEntries(entriesOf(tree[name]));
  return tree;
}

/** The file of such a tree. */
export function fileOfTree(tree: FileTree): object {
  const file: Record<string, unknown> = { ...tree };
  for (const name of lists) {
    const entries = Object.values((file[name] ?? {}) as object) as unknown[];
    if (entries.length > 0) file[name] = entries;
    else delete file[name];
  }
  return file;
}

function entriesOf(list: unknown): (readonly [string, unknown])[] {
  return Array.isArray(list)
    ? list.flatMap((entry: unknown) => (isNamed(entry) && 'id' in entry ? [[String(entry.id), entry] as const] : []))
    : [];
}
