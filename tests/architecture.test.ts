import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { resolveImport, sourceFiles, walk } from './support/sourceFiles.ts';

/** Floors, lowest first: a room uses its own files and rooms on lower floors. The table is told in docs/design.md. */
const floors: readonly (readonly string[])[] = [
  ['core'],
  ['games', 'table', 'messages', 'schema'],
  ['strategies', 'conditions'],
  ['catalogue'],
  ['match', 'exact'],
  ['jobs', 'traits'],
  ['tournament', 'population', 'incentives'],
  ['scenario'],
  ['study', 'learning'],
  ['advice'],
  ['training'],
  ['report', 'executors'],
  ['cli', 'lab'],
  ['entries'],
];

/** Which rooms may import which packages: each is known in as few places as can be. */
const packageRooms: Readonly<Record<string, readonly string[]>> = {
  'cli-progress': ['cli'],
  commander: ['cli'],
  'd3-dsv': ['table'],
  'fraction.js': ['games', 'exact'],
  'ml-matrix': ['population'],
  leven: ['core'],
  mathjs: ['scenario'],
  seedrandom: ['core'],
  'string-width': ['table'],
  valibot: ['schema', 'scenario'],
  '@dagrejs/dagre': ['report'],
  vega: ['report'],
  'vega-lite': ['report'],
  'wrap-ansi': ['table'],
  yaml: ['schema'],
};

/** Rooms that may use Node itself; every other room runs in a browser too. */
const nodeRooms = ['cli', 'executors'];

/** Files that hold data rather than code, and may be long. */
const dataTables = [/^src\/catalogue\//, /^src\/messages\//];

const files = sourceFiles('src');
const roomOf = (path: string): string => path.split('/')[1]!;
const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));
const relative = files.flatMap(({ path, imports }) =>
  imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => ({ from: path, to: resolveImport(path, specifier) })),
);

describe('the house', () => {
  it('has every source file in a room that stands on a floor', () => {
    expect(files.map(({ path }) => path).filter((path) => floorOf(roomOf(path)) < 0)).toEqual([]);
  });

  it('imports files by their name, and only files that exist', () => {
    const known = new Set(files.map(({ path }) => path));
    expect(relative.filter(({ to }) => !known.has(to) && !to.endsWith('.json'))).toEqual([]);
  });

  it('lets a room use lower floors only', () => {
    const wrong = relative.filter(({ from, to }) => roomOf(from) !== roomOf(to) && floorOf(roomOf(to)) >= floorOf(roomOf(from)));
    expect(wrong).toEqual([]);
  });

  it('lets a room use another only through its index', () => {
    const deep = relative.filter(({ from, to }) => roomOf(from) !== roomOf(to) && to !== `src/${roomOf(to)}/index.ts`);
    expect(deep).toEqual([]);
  });

  it('has no cycle of imports between files, types included', () => {
    expect(cycles()).toEqual([]);
  });

  it('knows each package in its own rooms only', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => !specifier.startsWith('.'))
        .filter(
          (specifier) => !(specifier.startsWith('node:') ? nodeRooms : (packageRooms[packageOf(specifier)] ?? [])).includes(roomOf(path)),
        )
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the index of each room, and the entries, to names', () => {
    const statements = files
      .filter(({ path }) => path === `src/${roomOf(path)}/index.ts` || roomOf(path) === 'entries')
      .flatMap(({ path, tree }) =>
        tree.statements.filter((statement) => !ts.isExportDeclaration(statement)).map((statement) => `${path}: ${statement.getText()}`),
      );
    expect(statements).toEqual([]);
  });
});

describe('the code', () => {
  it('draws no chance and reads no clock of its own, and leaves the process to the command line', () => {
    expect(files.flatMap(({ path, tree }) => ambient(path, tree))).toEqual([]);
  });

  it('names no any and leaves nothing to do', () => {
    const found = files.flatMap(({ path, tree, text }) => {
      const lines: string[] = /\b(TODO|FIXME|XXX|HACK)\b/.test(text) ? [`${path}: something is left to do`] : [];
      walk(tree, (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) lines.push(`${path}: ${node.parent.getText()}`);
      });
      return lines;
    });
    expect(found).toEqual([]);
  });

  it('says what is there only of reads from lists', () => {
    const found: string[] = [];
    for (const { path, tree } of files) {
      const parts = partsOfLists(tree);
      walk(tree, (node) => {
        if (!ts.isNonNullExpression(node) || isRead(node.expression) || parts.has(node.expression.getText())) return;
        found.push(`${path}: ${node.getText()}`);
      });
    }
    expect(found).toEqual([]);
  });

  it('is short: half of the files within 60 lines, nine in ten within 150, data tables aside', () => {
    const sizes = files
      .filter(({ path }) => !dataTables.some((table) => table.test(path)))
      .map(({ lines }) => lines)
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
    expect(sizes[Math.ceil(0.9 * sizes.length) - 1]).toBeLessThanOrEqual(150);
  });
});

/** Reads that may be told to be there: `list[i]!`, and `map.get(key)!`, `list.at(i)!` and the like. */
function isRead(node: ts.Expression): boolean {
  if (ts.isElementAccessExpression(node)) return true;
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    /^(get|at|find|pop|shift)$/.test(node.expression.name.text)
  );
}

/** Names that stand for a place of a list, as in `const [first] = list`. */
function partsOfLists(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (ts.isBindingElement(node) && ts.isArrayBindingPattern(node.parent)) names.add(node.name.getText());
  });
  return names;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Uses of chance, clock and process outside the places that own them. */
function ambient(path: string, tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const note = (node: ts.Node): number => found.push(`${path}: ${node.getText()}`);
  const owner = path === 'src/cli/main.ts' || roomOf(path) === 'executors';
  walk(tree, (node) => {
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') note(node);
    if (owner) return;
    if (ts.isPropertyAccessExpression(node) && /^(Date\.now|performance\.\w+|process\.\w+|globalThis\.\w+)$/.test(node.getText()))
      note(node);
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date') note(node);
  });
  return found;
}

/** Every cycle once, as the files along it. */
function cycles(): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of relative) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push(trail.slice(trail.indexOf(path)));
    if (trail.includes(path) || done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}
