/** The two chairs of every game: the vendor always comes first. */
export type Side = 'vendor' | 'partner';

/** One value for each side. */
export interface BothSides<T> {
  readonly vendor: T;
  readonly partner: T;
}

/** The sides in their fixed order. */
export const sides: readonly Side[] = ['vendor', 'partner'];

/** The counterpart of a side. */
export function otherSide(side: Side): Side {
  return side === 'vendor' ? 'partner' : 'vendor';
}

/** Builds one value per side. */
export function bothSides<T>(valueFor: (side: Side) => T): BothSides<T> {
  return { vendor: valueFor('vendor'), partner: valueFor('partner') };
}

/** Whether a value that may be told once or for each side is told for each. */
export function isPerSide<T>(value: T | BothSides<T>): value is BothSides<T> {
  return typeof value === 'object' && value !== null && ('vendor' in value || 'partner' in value);
}
