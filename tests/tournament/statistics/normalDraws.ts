import type { Stream } from '../../../src/core/index.ts';

/** Standard normal draws from a stream (Box & Muller 1958). */
export function normalDraws(stream: Stream): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - stream())) * Math.cos(2 * Math.PI * stream());
}
