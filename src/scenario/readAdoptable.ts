import { type BothSides, type Problems, bothSides } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import type { ScenarioFile } from './fileSchema.ts';
import type { OwnBehaviours } from './own/ownBehaviours.ts';
import { readBehaviour } from './readPool.ts';

/** What people could take up beside today's behaviours, where the author does not say. */
export const usualAdoptable: readonly string[] = [
  'always-cooperate',
  'always-defect',
  'tit-for-tat',
  'generous-tit-for-tat',
  'win-stay-lose-shift',
];

/** Ids of the behaviours each side could take up; an unlisted side has the usual five, or those of the scenario. */
export function readAdoptable(
  raw: Loose<ScenarioFile>['could-adopt'],
  at: string,
  usual: BothSides<readonly string[]>,
  own: OwnBehaviours,
  problems: Problems,
): BothSides<readonly string[]> {
  const readList = (ids: readonly (string | undefined)[], path: string): string[] => {
    const found = ids.flatMap((id, i) => (id === undefined ? [] : (readBehaviour(id, `${path}[${i}]`, own, problems)?.id ?? [])));
    return [...new Set(found)];
  };
  if (isList(raw)) {
    const both = readList(raw, at);
    return { vendor: both, partner: both };
  }
  return bothSides((side) => {
    const listed = raw?.[side];
    return listed === undefined ? usual[side] : readList(listed, `${at}.${side}`);
  });
}

function isList(raw: Loose<ScenarioFile>['could-adopt']): raw is readonly (string | undefined)[] {
  return Array.isArray(raw);
}
