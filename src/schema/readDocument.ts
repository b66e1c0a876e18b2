import { type Document, LineCounter, parseDocument } from 'yaml';
import { InputError, type Problem, Problems } from '../core/index.ts';
import { aliasProblem, maxAliasCount } from './aliasProblem.ts';
import { linesOf } from './linesOf.ts';
import { parentPath } from './pathText.ts';
import { plainData } from './plainData.ts';

/** Longest text that is read, in characters. */
export const maxCharacters = 1_000_000;

/** What YAML makes of a text such as `a > b ? c : d` that stands without quotes. */
const unquoted: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW', 'MULTILINE_IMPLICIT_KEY']);

/** What the YAML library says to programmers, in plain words. */
const plainWords: ReadonlyMap<string, Pick<Problem, 'message' | 'expected'>> = new Map([
  ['MULTIPLE_DOCS', { message: 'a second document begins here', expected: 'one document, without a line --- within it' }],
  ['NON_STRING_KEY', { message: 'a name that is not a text', expected: 'a text before the :' }],
]);

/** Data read from a text or given as an object, and where each part of it stands. */
export interface SourceDocument {
  /** Plain data: objects, lists, texts, numbers, yes or no, null. */
  readonly value: unknown;
  /** The line of a path such as `rules[2].id`, or of the nearest part above it that has one; absent for an object. */
  lineOf(path: string): number | undefined;
}

/**
 * Reads YAML 1.2, of which JSON is a part, or takes an object as it is.
 *
 * Refused: texts over {@link maxCharacters}, names given twice, several documents in one text, unknown tags,
 * aliases that multiply beyond reason, and whatever is not plain data.
 *
 * @throws InputError listing every syntax error with its line.
 * @example
 * readDocument('rounds: [1, 2]').value; // { rounds: [1, 2] }
 */
export function readDocument(source: string | object): SourceDocument {
  const problems = new Problems();
  if (typeof source !== 'string') {
    const value = plainData(source, problems);
    problems.throwIfAny();
    return { value, lineOf: () => undefined };
  }
  if (source.length > maxCharacters) {
    throw new InputError([
      { path: '', message: 'text too long', received: `${source.length} characters`, expected: `at most ${maxCharacters}` },
    ]);
  }
  const counter = new LineCounter();
  const parsed = parseText(source, counter);
  const lines = linesOf(parsed.contents, counter);
  const lineOf = (path: string): number | undefined => lines.get(path) ?? (path === '' ? 1 : lineOf(parentPath(path)));
  const value = plainData(parsed.value, problems);
  if (problems.found.length > 0) {
    throw new InputError(problems.found.map((problem): Problem => ({ ...problem, line: lineOf(problem.path) ?? 1 })));
  }
  return { value, lineOf };
}

function parseText(source: string, lineCounter: LineCounter) {
  try {
    const document = parseDocument(source, { lineCounter, logLevel: 'error', stringKeys: true });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
      throw new InputError(
        faults.map(({ code, message, pos }) => ({
          path: '',
          line: lineCounter.linePos(pos[0]).line,
          message: firstLine(message),
          ...(unquoted.has(code) ? { expected: 'quotes around a text that holds : or ,' } : {}),
          ...plainWords.get(code),
        })),
      );
    }
    return { contents: document.contents, value: valueOf(document, lineCounter) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    // what is left: brackets nested beyond the stack (RangeError)
    const message = error instanceof RangeError ? 'nested too deep' : firstLine(error instanceof Error ? error.message : String(error));
    throw new InputError([{ path: '', message: lowerFirst(message), expected: 'YAML or JSON' }]);
  }
}

function valueOf(document: Document.Parsed, lineCounter: LineCounter): unknown {
  try {
    return document.toJS({ maxAliasCount });
  } catch (error) {
    // aliases without end or without anchor
    if (!(error instanceof ReferenceError)) throw error;
    throw new InputError([aliasProblem(document, lineCounter)]);
  }
}

function firstLine(message: string): string {
  return lowerFirst(message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
