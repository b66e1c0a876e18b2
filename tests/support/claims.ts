import { inspect } from 'node:util';
import ts from 'typescript';

/**
 * Rewrites a documentation block so that every `// => value` behind a statement is checked where it stands: the
 * value of an expression, of the constant a declaration makes, or of the first argument of `console.log`.
 * A claim may go on in the following lines where their comments are indented by two spaces or more.
 */
export function withClaims(code: string): string {
  const tree = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true);
  const pieces: string[] = [];
  let end = 0;
  for (const statement of tree.statements) {
    const claim = claimBehind(code, statement.end);
    if (claim === undefined) continue;
    const subject = subjectOf(statement);
    if (subject === undefined) throw new Error(`nothing to compare with in: ${statement.getText()}`);
    const check = `__claim(${subject.name}, ${JSON.stringify(claim)});`;
    pieces.push(code.slice(end, subject.replaces ? statement.getStart() : statement.end), subject.replaces ? check : `\n${check}`);
    end = statement.end;
  }
  return [...pieces, code.slice(end)].join('');
}

/** How many claims a block makes, found by their marks alone; a claim that no statement owns is then noticed. */
export function claimsIn(code: string): number {
  return code.match(/\/\/ =>/g)?.length ?? 0;
}

function claimBehind(code: string, position: number): string | undefined {
  const found = /^[ \t]*(?:\n[ \t]*)?\/\/ => ?([^\n]*(?:\n[ \t]*\/\/ {2,}[^\n]*)*)/.exec(code.slice(position));
  return found?.[1]!.replaceAll(/\n[ \t]*\/\/\s*/g, ' ').trim();
}

function subjectOf(statement: ts.Statement): { name: string; replaces: boolean } | undefined {
  if (ts.isVariableStatement(statement)) {
    return {
      name: statement.declarationList.declarations
        .at(-1)!
        .name.getText()
        .replace(/^(\{.*)$/s, '($1)'),
      replaces: false,
    };
  }
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const printed = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log';
  return { name: printed ? expression.arguments[0]!.getText() : expression.getText(), replaces: true };
}

/**
 * Whether a value is what a claim says: the same text, the same printed form, or an equal value. `≈` before the
 * claim compares numbers to the digits shown; `…` at its end compares the beginning.
 */
export function holds(value: unknown, claim: string): boolean {
  const texts = [String(value), inspect(value, { depth: 9, breakLength: Infinity }), inspect(value, { depth: 9 })].map(squeeze);
  if (claim.endsWith('…')) return texts.some((text) => text.startsWith(squeeze(claim.slice(0, -1))));
  if (texts.includes(squeeze(claim))) return true;
  const near = claim.startsWith('≈');
  const said = evaluate(near ? claim.slice(1) : claim);
  return said !== undefined && same(value, said.value, near);
}

function same(value: unknown, said: unknown, near: boolean): boolean {
  if (typeof value === 'number' && typeof said === 'number') {
    const tolerance = near ? 0.5 * 10 ** -(String(said).split('.')[1]?.length ?? 0) + 1e-12 : 1e-9 * Math.max(1, Math.abs(said));
    return Object.is(value, said) || Math.abs(value - said) <= tolerance;
  }
  if (typeof value !== 'object' || typeof said !== 'object' || value === null || said === null) return value === said;
  const keys = Object.keys(value);
  return (
    keys.length === Object.keys(said).length &&
    keys.every((key) => Object.hasOwn(said, key) && same(Reflect.get(value, key), Reflect.get(said, key), near))
  );
}

function evaluate(text: string): { value: unknown } | undefined {
  try {
    // The claims are ours: they stand in this repository's own pages.
    return { value: new Function(`return (${text});`)() as unknown };
  } catch {
    return undefined;
  }
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
