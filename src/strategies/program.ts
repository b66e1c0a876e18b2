import { type Json, Problems } from '../core/index.ts';
import { checkId } from './checkId.ts';
import type { Program } from './strategy.ts';

/** A memory that starts as `0` may become any number: the type of what is remembered, not of its first value. */
export type Remembered<Memory extends Json> = Memory extends number
  ? number
  : Memory extends string
    ? string
    : Memory extends boolean
      ? boolean
      : Memory;

/** What `program` takes. */
export interface ProgramSpec<Memory extends Json> {
  readonly id: string;
  readonly name?: string;
  readonly memory: Memory;
  /** Memory before the first round where payoffs, announced rounds or chance enter it. Must not change its argument. */
  readonly begin?: Program<Remembered<Memory>>['begin'];
  /** Chance of intending C that follows from the memory. Must not change it. */
  readonly play: Program<Remembered<Memory>>['play'];
  /** Memory after a round. Must not change its argument. */
  readonly learn: Program<Remembered<Memory>>['learn'];
}

/**
 * A strategy as a fold: a memory in plain JSON, the chance of intending C that follows from it, and how a round
 * changes it. The match keeps the memory and makes the draws, so there is nothing to clone, reset or seed. What the functions give
 * must follow from what they are given, `random` of the context included: a program that never draws there, nor leaves a move to
 * chance, is taken to play the same match every time.
 *
 * @throws InputError where the id is empty, a function is missing, or the memory is not plain JSON.
 * @example
 * program({
 *   id: 'fair-share',
 *   memory: { kept: 0, rounds: 0 },
 *   play: ({ kept, rounds }) => (kept >= 0.9 * rounds ? 'C' : 'D'),
 *   learn: ({ kept, rounds }, { other }) => ({ kept: kept + (other === 'C' ? 1 : 0), rounds: rounds + 1 }),
 * });
 */
export function program<Memory extends Json>(spec: ProgramSpec<Memory>): Program<Remembered<Memory>> {
  const problems = new Problems();
  if (!problems.object('', spec, '{ id, memory, play, learn }')) problems.throwIfAny();
  const { id, name = id, memory, begin, play, learn } = spec;
  checkId(problems, spec);
  for (const [path, value] of Object.entries({ play, learn, ...(begin !== undefined && { begin }) })) {
    if (typeof value !== 'function') problems.add({ path, message: 'not a function', received: value, expected: 'a function' });
  }
  if (!isJson(memory))
    problems.add({ path: 'memory', message: 'not plain JSON', received: memory, expected: 'numbers, texts, lists and objects' });
  problems.throwIfAny();
  return { kind: 'program', id, name, memory: memory as Remembered<Memory>, ...(begin !== undefined && { begin }), play, learn };
}

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(isJson);
}
