import type { BothSides } from '../../src/core/index.ts';

/** Exchanges what belongs to vendor and partner. */
export function swapSides<T>({ vendor, partner }: BothSides<T>): BothSides<T> {
  return { vendor: partner, partner: vendor };
}
