import type { Formats } from '../formats.ts';

/** A stretch of continuations; without an end where it holds as far as was looked. */
interface Stretch {
  readonly from: number;
  readonly to: number | null;
}

/** Stretches behind words such as `une probabilité de continuation`. */
export function stretchesText(f: Formats, stretches: readonly Stretch[]): string {
  const text = ({ from, to }: Stretch): string => {
    if (to === null) return from === 0 ? 'quelconque' : `de ${f.finePercent(from)} ou plus`;
    return from === 0 ? `d’au plus ${f.finePercent(to)}` : `de ${f.finePercent(from)} à ${f.finePercent(to)}`;
  };
  return f.choice(stretches.map(text));
}
