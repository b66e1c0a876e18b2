import alea from 'seedrandom/lib/alea.js';
import type { Side } from './side.ts';

/** What a stream is drawn for. Each purpose has its own stream, so that one never shifts another. */
export type Purpose = 'intention' | 'perception' | 'recall' | 'transition' | 'program' | 'ending' | 'state' | 'population' | 'figure';

/** What makes one stream: never a strategy's name, an order of work or a thread. */
export interface StreamKey {
  readonly seed: string;
  readonly repetition: number;
  readonly purpose: Purpose;
  /** Whose stream; absent where the purpose belongs to the relationship (`ending`, `state`). */
  readonly side?: Side;
}

/** A stream of numbers in [0, 1). */
export type Stream = () => number;

/**
 * The stream named by its key: Johannes Baagøe's Alea (2010), 32 bits a draw. The same key always gives the
 * same numbers.
 */
export function streamFor({ seed, repetition, purpose, side }: StreamKey): Stream {
  return alea(`${purpose}|${side ?? 'both'}|${repetition}|${seed}`);
}
