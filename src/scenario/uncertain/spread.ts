import { isNamed } from '../../schema/index.ts';

/** How a figure is known. */
export type Knowledge = 'measured' | 'estimated' | 'guessed';

/** Every {@link Knowledge}, the surest first. */
export const knowledges: readonly Knowledge[] = ['measured', 'estimated', 'guessed'];

/** A figure written as named fields: a distribution, or a figure with how it is known. Its parts are still to be checked. */
export type WrittenSpread = Readonly<Record<string, unknown>>;

/** The distributions that are written as a list, with the names of its parts. */
export const listed = {
  triangular: ['low', 'likely', 'high'],
  uniform: ['low', 'high'],
  normal: ['mean', 'standard deviation'],
  beta: ['alpha', 'beta'],
} as const;

const telling = [...Object.keys(listed), 'low', 'likely', 'high', 'is', 'known'];

/** Whether a value is a figure written as named fields, though perhaps wrongly. */
export function isSpread(value: unknown): value is WrittenSpread {
  return isNamed(value) && telling.some((name) => Object.hasOwn(value, name));
}

/** Whether any part of a file is a figure written as named fields, or looks like one. */
export function holdsSpread(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isSpread(value) || Object.values(value).some(holdsSpread);
}
