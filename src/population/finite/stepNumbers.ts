import { type Side, type Stream, streamFor } from '../../core/index.ts';

/** Whose numbers: as for every stream, by seed, repetition and side. */
export interface NumbersKey {
  readonly seed: string;
  readonly repetition: number;
  readonly side?: Side;
}

/** Steps that share a stream: enough that making one costs nothing, few enough to skip. */
const block = 4096;

/**
 * Numbers in [0, 1) for one step after the other, 53 bits each and the same count for every step, so that a run can
 * be taken up at any step. The list is filled anew at each call.
 */
export function stepNumbers(key: NumbersKey, perStep: number, from: number): () => Float64Array {
  const numbers = new Float64Array(perStep);
  let step = from;
  let stream = streamOfBlock(key, Math.floor(from / block));
  for (let skipped = (from % block) * perStep * 2; skipped > 0; skipped--) stream();
  return () => {
    if (step % block === 0) stream = streamOfBlock(key, step / block);
    step++;
    for (let i = 0; i < perStep; i++) numbers[i] = fine(stream);
    return numbers;
  };
}

/** A stream of 53-bit numbers of its own for one step, for steps that need now more numbers and now fewer. */
export function numbersOfStep(key: NumbersKey, step: number): Stream {
  const stream = streamFor({ ...key, seed: `${key.seed}|step ${step}`, purpose: 'population' });
  return () => fine(stream);
}

function streamOfBlock(key: NumbersKey, number: number): Stream {
  return streamFor({ ...key, seed: `${key.seed}|block ${number}`, purpose: 'population' });
}

/** Two draws of 32 bits make one of 53: small chances such as rare mutation need them. */
function fine(stream: Stream): number {
  return (Math.floor(stream() * 2 ** 26) + stream()) / 2 ** 26;
}
