import { type BothSides, type Problems, bothSides } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { ScenarioFile } from './fileSchema.ts';
import { readStrategy } from './readPool.ts';

/** What people could take up beside today's behaviours, where the author does not say. */
export const usualAdoptable: readonly string[] = [
  'always-cooperate',
  'always-defect',
  'tit-for-tat',
  'generous-tit-for-tat',
  'win-stay-lose-shift',
];

/** Behaviours each side could take up; an unlisted side, or no list at all, has the usual five. */
export function readAdoptable(raw: Loose<ScenarioFile>['could-adopt'], problems: Problems): BothSides<Strategy[]> {
  const readList = (ids: readonly (string | undefined)[], at: string): Strategy[] => {
    const found = ids.flatMap((id, i) => (id === undefined ? [] : (readStrategy(id, `${at}[${i}]`, problems) ?? [])));
    return found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i);
  };
  if (isList(raw)) {
    const both = readList(raw, 'could-adopt');
    return { vendor: both, partner: both };
  }
  return bothSides((side) => readList(raw?.[side] ?? usualAdoptable, `could-adopt.${side}`));
}

function isList(raw: Loose<ScenarioFile>['could-adopt']): raw is readonly (string | undefined)[] {
  return Array.isArray(raw);
}
