import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One source file, parsed. */
export interface SourceFile {
  /** Path from the root of the repository, with forward slashes. */
  readonly path: string;
  /** Number of lines. */
  readonly lines: number;
  readonly text: string;
  readonly tree: ts.SourceFile;
  /** Modules it imports, types included, as written. */
  readonly imports: readonly string[];
}

/** All TypeScript files below a folder, in order of their paths. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(path), 'utf8');
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return { path, text, tree, lines: text.trimEnd().split('\n').length, imports: importsOf(tree) };
    });
}

/** The path of a relative import, from the root of the repository. */
export function resolveImport(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier);
}

/** Visits every node below one. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

function importsOf(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) found.push(textOf(node.moduleSpecifier));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.push(textOf(node.arguments[0]!));
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) found.push(textOf(node.argument.literal));
  });
  return found;
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteral(node) ? node.text : node.getText();
}
