import * as v from 'valibot';
import { type Problem, nearest } from '../core/index.ts';
import { pathText, type Step } from './pathText.ts';
import { knownSeparator } from './shape.ts';

/** A value from which everything that did not fit was taken out, so that any part of it may be missing. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** What {@link checkShape} found. */
export interface CheckedShape<T> {
  /** What fits: for checks that go on, so that a caller learns of all problems at once. */
  readonly value: Loose<T> | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Holds a value against a schema. Every misfit becomes a problem; messages of the schema's parts are taken as
 * what would be accepted.
 */
export function checkShape<T>(schema: v.GenericSchema<unknown, T>, value: unknown): CheckedShape<T> {
  const { issues = [] } = v.safeParse(schema, value);
  const misfits = issues.map((issue) => ({ issue, steps: (issue.path ?? []).map(({ key }) => key as Step) }));
  return {
    value: misfits.reduce((rest, { steps }) => without(rest, steps), value) as Loose<T> | undefined,
    problems: misfits.map(({ issue, steps }) => toProblem(issue, pathText(steps))),
  };
}

function toProblem({ type, input, message, expected, path: steps }: v.BaseIssue<unknown>, path: string): Problem {
  const wanted = message.startsWith('Invalid ') ? expected : message;
  const rest = wanted ? { expected: wanted } : {};
  if (type === 'never') {
    const close = nearest(String(steps?.at(-1)?.key), message.split(knownSeparator));
    return { path, message: 'unknown name', expected: close.join(' or ') || message };
  }
  if (input === undefined) return { path, message: 'missing', ...rest };
  return { path, message: type === 'picklist' ? 'not one of the choices' : 'not what is needed here', received: input, ...rest };
}

function without(value: unknown, steps: readonly Step[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === step ? without(item, rest) : item));
  const entries = Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    if (key !== step) return [[key, item] as const];
    const left = without(item, rest);
    return left === undefined ? [] : [[key, left] as const];
  });
  return Object.fromEntries(entries);
}
