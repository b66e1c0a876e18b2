import type { Plan } from '../plan.ts';
import type { KnownFigure, Uncertain } from '../scenario.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { solveSheet } from '../solveSheet.ts';
import type { OpenRule } from './openRules.ts';
import { unitsOf } from './unitsOf.ts';

/** The uncertain figures of a file, each with the place at which it is written. */
export interface UncertainFigures {
  readonly uncertain: readonly (Uncertain & { readonly at: string })[];
  readonly known: readonly KnownFigure[];
}

/** Every figure of a file that is uncertain, or of which the author tells how it is known; each once, in the order of the sheets. */
export function uncertainOf(plan: Plan, rules: readonly OpenRule[]): UncertainFigures {
  const sheets: readonly Sheet[] = [
    plan.common,
    ...plan.segments.map(({ sheet }) => sheet),
    ...rules.flatMap(({ rule }) => [rule.common, ...rule.sheets]),
  ];
  const known = new Map<string, KnownFigure>();
  const found = new Map<string, Uncertain & { readonly at: string }>();
  const units = unitsOf(
    sheets,
    [...plan.segments, ...rules.map(({ rule }) => rule)].flatMap(({ levers }) => levers),
  );
  const pathOf = ({ at }: Cell): string => named(at, plan, rules);
  for (const sheet of sheets) {
    for (const cell of sheet.values()) if (cell.known !== undefined) known.set(cell.at, { path: pathOf(cell), known: cell.known });
    if (![...sheet.values()].some(({ spread }) => spread !== undefined)) continue;
    solveSheet(sheet, () => undefined, undefined, {
      chanceAt: () => undefined,
      tell: (cell, distribution, central) => {
        if (found.has(cell.at)) return;
        const tag = cell.known === undefined ? {} : { known: cell.known };
        found.set(cell.at, { at: cell.at, path: pathOf(cell), unit: units(cell.at), distribution, central, ...tag });
      },
    });
  }
  return { uncertain: [...found.values()], known: [...known.values()] };
}

/** A path with the ids of rules and segments in place of their positions, as dials have it. */
function named(at: string, { segments }: Plan, rules: readonly OpenRule[]): string {
  const rule = rules.find((one) => at.startsWith(`${one.rule.at}.`));
  if (rule !== undefined) return `rules.${rule.id}${at.slice(rule.rule.at.length)}`;
  // the share of a segment is among the figures at the top
  const segment = segments.find((one) => one.at !== '' && at.startsWith(`${one.at}.`));
  return segment === undefined ? at : `segments.${segment.id}${at.slice(segment.at.length)}`;
}
