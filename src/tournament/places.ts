/** Equal up to rounding: exact figures that differ only in their last digits are ties. */
const rounding = 1e-9;

/** Whether two figures are equal up to rounding. */
export function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= rounding * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Positions of figures, the highest first; those that are equal keep their order. */
export function byHighest(values: ArrayLike<number>): number[] {
  return Array.from(values, (_, i) => i).sort((a, b) => values[b]! - values[a]!);
}

/** The place of each figure, the highest being 1; ties share a place. */
export function placesOf(values: ArrayLike<number>): number[] {
  const places = Array.from(values, () => 0);
  const order = byHighest(values);
  let place = 0;
  order.forEach((at, i) => {
    if (i === 0 || !close(values[at]!, values[order[i - 1]!]!)) place = i + 1;
    places[at] = place;
  });
  return places;
}
