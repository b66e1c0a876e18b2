import type { Length } from '../conditions/index.ts';
import type { DrawStream } from './drawStream.ts';

/**
 * How many rounds a repetition is to last: given, or drawn from the geometric law by inversion, so that a longer shadow
 * of the future lengthens every match. Two draws make 53 bits, enough for continuations close to 1.
 */
export function roundsFor(length: Length, stream: () => DrawStream, repetition: number): number {
  if ('rounds' in length) return length.rounds;
  if (length.continuation === 0) return 1;
  const ending = stream();
  ending.restart(repetition);
  const draws = ending.take(2);
  const draw = 1 - (draws[0]! * 2 ** 22 + (draws[1]! >>> 9)) / 2 ** 53;
  return 1 + Math.floor(Math.log(draw) / Math.log(length.continuation));
}
