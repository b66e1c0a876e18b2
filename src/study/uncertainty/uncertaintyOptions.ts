import { type Problems, checkKnown } from '../../core/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { StudyOptions } from '../options.ts';
import type { DrawRow } from './drawRows.ts';

/** The draws made so far, plain JSON: kept, they need not be made again. */
export interface UncertaintyDraws {
  readonly kind: 'uncertainty-draws';
  /** The file whose figures were drawn. */
  readonly file: object;
  readonly seed: string;
  readonly repetitions: number;
  readonly rows: readonly DrawRow[];
}

/** How sure the medians are to be before drawing stops. */
export interface WantedWidth {
  /** Width of the 95% interval of every median share of cooperation, above 0. */
  readonly cooperation?: number;
  /** Width of the 95% interval of every median amount of money, above 0. */
  readonly money?: number;
}

/** How uncertainty is worked through. */
export interface UncertaintyOptions extends Pick<StudyOptions, 'seed' | 'repetitions' | 'onProgress'> {
  /** Most draws; default 400. */
  readonly draws?: number;
  /** Stop before, as soon as medians are as sure as this; looked at after every 50 draws. */
  readonly width?: WantedWidth;
  /** Draws made before, of the same scenario with the same seed: they are taken over. */
  readonly from?: UncertaintyDraws;
  /** Asked after every draw: once it is aborted, what there is is told. */
  readonly signal?: AbortSignal;
}

/** Notes what is wrong with the options that other studies do not have. */
export function checkUncertaintyOptions(problems: Problems, { draws, width, from, signal }: UncertaintyOptions): void {
  if (draws !== undefined) problems.whole('options.draws', draws, 1);
  if (width !== undefined && checkKnown(problems, 'options.width', width, ['cooperation', 'money'])) {
    const given = (['cooperation', 'money'] as const).filter((name) => width[name] !== undefined);
    for (const name of given) problems.number(`options.width.${name}`, width[name], Number.MIN_VALUE);
    if (given.length === 0)
      problems.add({ path: 'options.width', message: 'says nothing', received: width, expected: 'cooperation, money or both' });
  }
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function')
    problems.add({ path: 'options.signal', message: 'not a signal', received: signal, expected: 'an AbortSignal' });
  if (from === undefined || !checkKnown(problems, 'options.from', from, ['kind', 'file', 'seed', 'repetitions', 'rows'])) return;
  if (from.kind !== 'uncertainty-draws' || !Array.isArray(from.rows))
    problems.add({ path: 'options.from', message: 'no draws', received: from.kind, expected: 'what an earlier run gave as draws' });
}

/** Notes draws that were made of another scenario, or otherwise. */
export function checkSameRun(problems: Problems, from: UncertaintyDraws, { file }: Scenario, seed: string, repetitions: number): void {
  const other = (name: string, received: unknown, expected: string): void =>
    problems.add({ path: `options.from.${name}`, message: 'draws of another run', received, expected });
  if (from.seed !== seed) other('seed', from.seed, seed);
  if (from.repetitions !== repetitions) other('repetitions', from.repetitions, String(repetitions));
  if (JSON.stringify(from.file) !== JSON.stringify(file)) other('file', undefined, 'the file of this scenario');
}
