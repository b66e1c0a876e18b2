/** One thing wrong with what a caller gave, and how to mend it. */
export interface Problem {
  /** Where: a path such as `noise.execution.vendor` or `rules[2].change.churn`. Empty for the whole input. */
  readonly path: string;
  /** Line in the source text, where there is one; the first line is 1. */
  readonly line?: number;
  /** What is wrong: lower case, no full stop. */
  readonly message: string;
  /** The bad value. */
  readonly received?: unknown;
  /** What would be accepted. */
  readonly expected?: string;
}

/** What the caller can mend: carries every problem found, not only the first. */
export class InputError extends Error {
  /** All problems, in the order of the input. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** One line of text for a problem: path, message, what was received and what would do. */
export function describeProblem({ path, line, message, received, expected }: Problem): string {
  const where = [path, line === undefined ? '' : `(line ${line})`].filter(Boolean).join(' ');
  const got = received === undefined ? '' : `: received ${show(received)}`;
  const wanted = expected === undefined ? '' : `, expected ${expected}`;
  return `${where === '' ? '' : `${where}: `}${message}${got}${wanted}`;
}

function show(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'function') return 'a function';
  const text = written(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // what contains itself, or a bigint, has no JSON; the problem must be told all the same
    return Array.isArray(value) ? 'a list' : 'an object';
  }
}
