import type { Formats } from '../formats.ts';

/** A stretch of continuations; without an end where it holds as far as was looked. */
export interface Stretch {
  readonly from: number;
  readonly to: number | null;
}

/** Stretches behind words such as `a continuation`. */
export function stretchesText(f: Formats, stretches: readonly Stretch[]): string {
  const text = ({ from, to }: Stretch): string => {
    if (to === null) return from === 0 ? 'of any size' : `of ${f.finePercent(from)} or more`;
    return from === 0 ? `of up to ${f.finePercent(to)}` : `of ${f.finePercent(from)} to ${f.finePercent(to)}`;
  };
  return f.choice(stretches.map(text));
}
