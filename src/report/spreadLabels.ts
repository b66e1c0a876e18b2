/** A label that would like to stand around `wanted` and takes `height`, in pixels. */
export interface Label {
  readonly wanted: number;
  readonly height: number;
}

/**
 * The middles of labels below each other, none over another: each as near to where it would like to stand as its
 * neighbours let it, all within `top` and `bottom` as far as there is room (else they run over the top).
 *
 * @param labels - In order from top to bottom.
 */
export function spreadLabels(labels: readonly Label[], top: number, bottom: number): number[] {
  const middles: number[] = [];
  let edge = top;
  for (const { wanted, height } of labels) {
    const middle = Math.max(wanted, edge + height / 2);
    middles.push(middle);
    edge = middle + height / 2;
  }
  let limit = bottom;
  for (let i = labels.length - 1; i >= 0; i--) {
    const { height } = labels[i]!;
    middles[i] = Math.min(middles[i]!, limit - height / 2);
    limit = middles[i]! - height / 2;
  }
  return middles;
}
