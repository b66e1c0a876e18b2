import { InputError, type Problem } from '../../core/index.ts';
import { type SourceDocument, isNamed, readDocument } from '../../schema/index.ts';

/** Texts of the files that a scenario names, or their content as objects, by the names it uses. */
export type ScenarioFiles = Readonly<Record<string, string | object>>;

/**
 * Files that a scenario names under `strategies`, for who can read them and hand them to `readScenario`. None where the
 * scenario cannot be read: what is wrong with it, `readScenario` tells.
 *
 * @param source - The text of a scenario file, or its content as an object.
 */
export function strategyFilesOf(source: string | object): string[] {
  try {
    const listed = listIn(readDocument(source).value);
    return [...new Set(listed.filter((item) => typeof item === 'string'))];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [];
  }
}

/** A scenario with the files that it names put in their places. */
export interface WithFiles {
  readonly document: SourceDocument;
  /** What is wrong with the syntax of the files. */
  readonly problems: readonly Problem[];
  /** A problem within a file, told by the name and the lines of that file; undefined where it is in the scenario itself. */
  place(problem: Problem): Problem | undefined;
}

/** Puts files in the places where a scenario names them. */
export function withFiles(document: SourceDocument, files: ScenarioFiles): WithFiles {
  const { value } = document;
  const opened = new Map<string, { readonly name: string; readonly inside: SourceDocument | undefined }>();
  const problems: Problem[] = [];
  const strategies = listIn(value).map((item, i) => {
    const text = typeof item === 'string' && Object.hasOwn(files, item) ? files[item] : undefined;
    if (typeof item !== 'string' || text === undefined) return item;
    const inside = openOne(item, text, problems);
    opened.set(`strategies[${i}]`, { name: item, inside });
    return inside?.value;
  });
  if (opened.size === 0) return { document, problems, place: () => undefined };
  return { document: { ...document, value: { ...(value as object), strategies } }, problems, place };

  function place(problem: Problem): Problem | undefined {
    const [, at = '', path = ''] = /^(strategies\[\d+\])\.?(.*)$/.exec(problem.path) ?? [];
    const file = opened.get(at);
    if (file === undefined) return undefined;
    const line = file.inside?.lineOf(path);
    return { ...problem, path: path === '' ? file.name : `${file.name}: ${path}`, ...(line !== undefined && { line }) };
  }
}

function openOne(name: string, text: string | object, problems: Problem[]): SourceDocument | undefined {
  try {
    return readDocument(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.push({ ...problem, path: problem.path === '' ? name : `${name}: ${problem.path}` });
    return undefined;
  }
}

function listIn(value: unknown): readonly unknown[] {
  const listed: unknown = isNamed(value) && 'strategies' in value ? value.strategies : undefined;
  return Array.isArray(listed) ? (listed as readonly unknown[]) : [];
}
