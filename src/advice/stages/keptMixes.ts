import type { Mix, Mixes } from '../../study/index.ts';

/** Mixes with places among the rows in place of the rows themselves, so that they can be kept as JSON. */
export interface KeptMixes extends Omit<Mixes, 'today' | 'best' | 'fronts' | 'judged'> {
  readonly today: number;
  readonly best: number;
  readonly fronts: Readonly<Record<keyof Mixes['fronts'], readonly number[]>>;
}

/** Mixes as they are kept. */
export function keepMixes(mixes: Mixes): KeptMixes {
  const { today, best, fronts, judged: _, ...rest } = mixes;
  const place = (mix: Mix): number => rest.rows.indexOf(mix);
  return {
    ...rest,
    today: place(today),
    best: place(best),
    fronts: { cooperation: fronts.cooperation.map(place), jointValue: fronts.jointValue.map(place) },
  };
}

/** Mixes as they were, the same mix being the same object everywhere. */
export function restoreMixes({ today, best, fronts, ...rest }: KeptMixes): Mixes {
  const at = (place: number): Mix => rest.rows[place]!;
  return {
    ...rest,
    today: at(today),
    best: at(best),
    fronts: { cooperation: fronts.cooperation.map(at), jointValue: fronts.jointValue.map(at) },
  };
}
