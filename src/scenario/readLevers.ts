import { findEntry } from '../catalogue/index.ts';
import { type Problems, checkKnown, nearest } from '../core/index.ts';
import type { LeverParameter } from '../incentives/index.ts';
import type { Loose } from '../schema/index.ts';
import type { FileLevers } from './fileSchema.ts';
import { findPulled } from './findPulled.ts';
import { oneOrMany } from './oneOrMany.ts';
import { rangeBetween } from './ranges.ts';
import { sourceText } from './uncertain/sourceText.ts';
import { type Written, isFigure } from './written.ts';

/** A lever as it was written, before its figures are computed. */
export interface OpenLever {
  /** Path in the file. */
  readonly at: string;
  /** Id of a lever, or of a ready rule. */
  readonly lever: string;
  /** Whether it is a ready rule, which pulls levers of its own. */
  readonly preset: boolean;
  /** Parameters that are words: sides, accounts, behaviours, choices. */
  readonly words: Readonly<Record<string, string>>;
  /** Parameters that are figures, those left out at what is usual. */
  readonly figures: readonly (readonly [name: string, written: Written])[];
  /** Ids of the segments in which it is pulled; absent: in all. */
  readonly segments?: readonly string[];
  /** What was written, for people. */
  readonly text: string;
}

/** What levers may name. */
export interface LeverNames {
  readonly accounts: readonly string[];
  readonly segments: readonly string[];
}

/** The levers of a part of the file, and every figure in them. */
export interface OpenLevers {
  readonly levers: readonly OpenLever[];
  readonly figures: readonly Written[];
}

/**
 * Levers in the order given. Notes unknown levers and parameters, missing ones, accounts and segments that the
 * scenario does not have.
 *
 * @param scope - Where the figures' keys begin.
 */
export function readLevers(
  raw: Loose<FileLevers> | undefined,
  at: string,
  scope: string,
  names: LeverNames,
  problems: Problems,
): OpenLevers {
  const figures: Written[] = [];
  const read = oneOrMany(raw, at).flatMap(([line, path], i): OpenLever[] => {
    const given = line as Readonly<Record<string, unknown>>;
    const found = findPulled(line, path, problems);
    if (found === undefined) return [];
    checkKnown(problems, path, line, ['lever', 'preset', 'segment', ...Object.keys(found.params)]);
    const words: Record<string, string> = {};
    const open: [string, Written][] = [];
    for (const [name, parameter] of Object.entries(found.params)) {
      const value = readParameter(
        parameter,
        given[name] ?? parameter.usual,
        { key: `${scope}.${i}.${name}`, at: `${path}.${name}` },
        names,
        problems,
      );
      if (typeof value === 'string') words[name] = value;
      else if (value !== undefined) open.push([name, value]);
    }
    figures.push(...open.map(([, written]) => written));
    const segments = line.segment === undefined ? undefined : [line.segment].flat().filter((segment) => segment !== undefined);
    segments?.forEach((segment, s) => {
      if (names.segments.includes(segment)) return;
      const expected = nearest(segment, names.segments).join(' or ') || names.segments.join(', ') || 'a scenario with segments';
      problems.add({
        path: Array.isArray(line.segment) ? `${path}.segment[${s}]` : `${path}.segment`,
        message: 'unknown segment',
        received: segment,
        expected,
      });
    });
    const text = Object.keys(found.params)
      .flatMap((name) => {
        const figure = given[name];
        return isFigure(figure) ? [`${name} ${sourceText(figure)}`] : [];
      })
      .join(', ');
    return [
      {
        at: path,
        lever: found.id,
        preset: line.preset !== undefined,
        words,
        figures: open,
        ...(segments && { segments }),
        text: text || found.id,
      },
    ];
  });
  return { levers: read, figures };
}

/** A figure still to be computed, or a word; undefined where a problem was noted. */
function readParameter(
  parameter: LeverParameter,
  value: unknown,
  place: Pick<Written, 'key' | 'at'>,
  names: LeverNames,
  problems: Problems,
): Written | string | undefined {
  if (parameter.kind === 'figure') {
    const range = rangeBetween(parameter.from, parameter.to, parameter.whole);
    if (isFigure(value)) return { ...place, source: value, range };
    problems.add({ path: place.at, message: 'missing', expected: range.expected });
    return undefined;
  }
  if (parameter.kind === 'behaviour' && typeof value === 'string') return findEntry(value)?.id ?? value;
  const words = wordsFor(parameter, names);
  const word = words.find((known) => known === value);
  if (word === undefined) {
    const expected = words.join(', ') || 'a behaviour';
    problems.add({
      path: place.at,
      ...(value === undefined ? { message: 'missing' } : { message: 'not one of the choices', received: value }),
      expected,
    });
  }
  return word;
}

function wordsFor(parameter: LeverParameter, { accounts }: LeverNames): readonly string[] {
  switch (parameter.kind) {
    case 'side':
      return ['vendor', 'partner', ...(parameter.both ? ['both'] : [])];
    case 'choice':
      return parameter.choices;
    case 'account':
      return [...accounts, ...(parameter.none ? ['none'] : [])];
    default:
      return [];
  }
}
