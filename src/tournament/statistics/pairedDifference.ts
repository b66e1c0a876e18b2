import { close } from '../places.ts';
import type { PlayerScores } from './playerScores.ts';

/** By how much one player leads another, and how sure that is. */
export interface PairedDifference {
  /** Mean over repetitions of the first player's score less the second's. */
  readonly difference: number;
  /** Of the mean; 0 where every repetition gave the same difference, null where a single repetition cannot tell. */
  readonly standardError: number | null;
  /** Whether chance has no part in it. */
  readonly exact: boolean;
  /** Repetitions that it rests on; 1 where exact. */
  readonly repetitions: number;
}

/**
 * Compares two players repetition by repetition. As the matches of one repetition share their random streams, what luck does to
 * both alike cancels: the error is that of the differences, s / √n, not that of two scores taken apart (Law 2015, Simulation
 * Modeling and Analysis, sections 10.2 and 11.2).
 */
export function pairedDifference(a: PlayerScores, b: PlayerScores): PairedDifference {
  const exact = a === b || (a.exact && b.exact);
  const n = exact ? 1 : Math.max(a.scores.length, b.scores.length);
  const led = (r: number): number => scoreOf(a, r) - scoreOf(b, r);
  const first = led(0);
  let sum = 0;
  let alike = true;
  for (let r = 0; r < n; r++) {
    const lead = led(r);
    sum += lead - first;
    alike &&= close(scoreOf(a, r), scoreOf(b, r) + first);
  }
  // What rounding leaves of a tie is none.
  const tied = close(scoreOf(a, 0), scoreOf(b, 0));
  if (alike) return { difference: tied ? 0 : first, standardError: exact || n > 1 ? 0 : null, exact, repetitions: n };
  const off = sum / n;
  let squares = 0;
  for (let r = 0; r < n; r++) squares += (led(r) - first - off) ** 2;
  return { difference: first + off, standardError: Math.sqrt(squares / (n - 1) / n), exact, repetitions: n };
}

function scoreOf({ scores }: PlayerScores, repetition: number): number {
  return scores[scores.length === 1 ? 0 : repetition]!;
}
