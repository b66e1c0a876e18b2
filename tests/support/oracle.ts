import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** One known result: what to compute from what, what comes out, and how near one must come. */
export interface OracleCase {
  readonly id: string;
  readonly quantity: string;
  /** They differ by quantity; each answer reads its own. */
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  /** The expected value as a fraction, or those of its fields. */
  readonly exact?: unknown;
  readonly tolerance: { readonly abs: number };
}

/** Reads a file of known results from tests/data. */
export function readOracle(file: string): OracleCase[] {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { cases: OracleCase[] }).cases;
}

/** Compares numbers within the tolerance, everything else exactly; objects by the fields expected. */
export function expectClose(actual: unknown, expected: unknown, tolerance: number, where = ''): void {
  if (typeof expected === 'number') {
    expect(typeof actual, where).toBe('number');
    expect(Math.abs((actual as number) - expected), `${where}: ${String(actual)} for ${expected}`).toBeLessThanOrEqual(tolerance);
  } else if (typeof expected === 'object' && expected !== null && !Array.isArray(expected)) {
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value, tolerance, `${where}.${key}`);
    }
  } else {
    expect(actual, where).toEqual(expected);
  }
}
