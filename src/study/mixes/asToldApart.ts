/** A figure to nine decimals: what differs by less is rounding, and no ground to prefer one mix to another. */
export function asToldApart(figure: number): number {
  const rounded = Math.round(figure * 1e9) / 1e9;
  return Number.isFinite(rounded) ? rounded : figure;
}
