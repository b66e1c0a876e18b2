import type { Plan, RulePlan } from './plan.ts';
import { pathsOf } from './pathsOf.ts';
import type { Cell } from './sheet.ts';

/** A cell that a path stands for, and one place at which it counts. */
export interface Place {
  /** Position of the segment. */
  readonly segment: number;
  readonly key: string;
  /** The cell that is turned; at the top of the file, that of all segments which have no figure of their own. */
  readonly target: Cell;
}

/** The cells that each path of the file stands for. */
export function figureIndex(
  { common, segments }: Plan,
  rule?: { readonly id: string; readonly plan: RulePlan },
): ReadonlyMap<string, readonly Place[]> {
  const index = new Map<string, Place[]>();
  const add = (name: string, place: Place): void => {
    const places = index.get(name) ?? [];
    index.set(name, places);
    places.push(place);
  };
  segments.forEach(({ sheet, id, at }, segment) => {
    for (const [key, cell] of sheet) {
      const top = common.get(key);
      for (const name of pathsOf(key)) {
        if (top !== undefined && reaches(cell, top)) add(name, { segment, key, target: top });
        // the levers of a segment are counted on their own
        if (at !== '' && !key.startsWith('levers.')) add(`segments.${id}.${name}`, { segment, key, target: cell });
      }
    }
    for (const [key, cell] of rule?.plan.sheets[segment] ?? []) {
      if (rule === undefined || !cell.at.startsWith(`${rule.plan.at}.`)) continue;
      add(`rules.${rule.id}${cell.at.slice(rule.plan.at.length)}`, { segment, key, target: cell });
    }
  });
  return index;
}

function reaches(cell: Cell, target: Cell): boolean {
  return cell === target || (cell.base !== undefined && reaches(cell.base, target));
}
