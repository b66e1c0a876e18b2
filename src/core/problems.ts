import { InputError, type Problem } from './errors.ts';

/** Collects problems while a door checks its input, so that the caller learns of all of them at once. */
export class Problems {
  readonly found: Problem[] = [];

  /** Notes a problem and goes on. */
  add(problem: Problem): void {
    this.found.push(problem);
  }

  /** Notes a problem unless `value` is a finite number (in `[least, most]` where given). */
  number(path: string, value: unknown, least = -Infinity, most = Infinity): value is number {
    if (typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most) return true;
    this.add({ path, message: 'not a number in range', received: value, expected: range(least, most) });
    return false;
  }

  /** Notes a problem unless `value` is a probability. */
  chance(path: string, value: unknown): value is number {
    if (typeof value === 'number' && value >= 0 && value <= 1) return true;
    this.add({ path, message: 'not a probability', received: value, expected: 'a number from 0 to 1' });
    return false;
  }

  /** Notes a problem unless `value` is a whole number of at least `least`. */
  whole(path: string, value: unknown, least: number): value is number {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return true;
    this.add({ path, message: 'not a whole number in range', received: value, expected: `a whole number, at least ${least}` });
    return false;
  }

  /** Notes a problem unless `value` is an object that is not a list. */
  object(path: string, value: unknown, expected: string): value is object {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true;
    this.add({ path, message: 'not an object', received: value, expected });
    return false;
  }

  /** Notes a problem unless `value` is a text that is not empty. */
  text(path: string, value: unknown, expected: string): value is string {
    if (typeof value === 'string' && value !== '') return true;
    this.add({ path, message: 'not a text', received: value, expected });
    return false;
  }

  /** Throws an {@link InputError} with everything found, if anything was. */
  throwIfAny(): void {
    if (this.found.length > 0) throw new InputError(this.found);
  }
}

function range(least: number, most: number): string {
  if (least === -Infinity && most === Infinity) return 'a finite number';
  if (most === Infinity) return `a finite number, at least ${least}`;
  if (least === -Infinity) return `a finite number, at most ${most}`;
  return `a number from ${least} to ${most}`;
}
