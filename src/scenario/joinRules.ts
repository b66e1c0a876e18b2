import type { Plan, RulePlan } from './plan.ts';
import type { WrittenRule } from './readRulePlan.ts';
import type { Cell, Sheet } from './sheet.ts';
import type { Written } from './written.ts';

/** A rule of the file as it was written, with what people call it. */
export interface IdentifiedRule {
  readonly id: string;
  readonly name: string;
  readonly rule: WrittenRule;
}

/** Several rules as one. */
export interface JoinedRules extends RulePlan {
  /** The rules one by one; the keys of their moves, levers and costs are those of the joined sheets. */
  readonly parts: readonly WrittenRule[];
}

/**
 * Several rules as if their changes were written in one, in this order: in what a later rule writes, `current` is the
 * figure under the earlier ones. Moves of shares follow each other, then all levers.
 */
export function joinRules(rules: readonly WrittenRule[], { common, segments }: Pick<Plan, 'common' | 'segments'>): JoinedRules {
  const parts = rules.map((rule, i) => withOwnKeys(rule, i));
  const joined = (before: Sheet, sheetOf: (rule: WrittenRule) => Sheet): Sheet => {
    const cells = new Map(before);
    rules.forEach((rule, i) => {
      const from = sheetOf(rule);
      for (const key of new Set(rule.written.map((entry) => entry.key))) {
        const cell = from.get(key);
        if (cell !== undefined) cells.set(key, basedOn(cell, cells.get(key)));
      }
      for (const { key } of ownFigures(rule)) {
        const cell = from.get(key);
        if (cell !== undefined) cells.set(ownKey(key, i), cell);
      }
    });
    return cells;
  };
  return {
    at: 'rules',
    common: joined(common, (rule) => rule.common),
    sheets: segments.map(({ sheet }, i) => joined(sheet, (rule) => rule.sheets[i]!)),
    moves: parts.flatMap(({ moves }) => moves),
    levers: parts.flatMap(({ levers }) => levers),
    parts,
  };
}

/** Figures that belong to a rule itself: two rules' first moves are different figures. */
function ownFigures({ moves, levers, costs }: WrittenRule): Written[] {
  return [
    ...moves.map(({ share }) => share),
    ...levers.flatMap(({ figures }) => figures.map(([, written]) => written)),
    ...costs.flatMap(({ amount, heads }) => (heads === undefined ? [amount] : [amount, heads])),
  ];
}

function withOwnKeys(rule: WrittenRule, i: number): WrittenRule {
  const own = (written: Written): Written => ({ ...written, key: ownKey(written.key, i) });
  return {
    ...rule,
    moves: rule.moves.map((move) => ({ ...move, share: own(move.share) })),
    levers: rule.levers.map((lever) => ({ ...lever, figures: lever.figures.map(([name, written]) => [name, own(written)] as const) })),
    costs: rule.costs.map((cost) => ({ ...cost, amount: own(cost.amount), ...(cost.heads && { heads: own(cost.heads) }) })),
  };
}

/** The key of a rule's own figure among those of several rules; its first part still tells the kind. */
function ownKey(key: string, i: number): string {
  const [kind, ...rest] = key.split('.');
  return [kind, `rule${i}`, ...rest].join('.');
}

function basedOn(cell: Cell, base: Cell | undefined): Cell {
  const { base: _, ...rest } = cell;
  return base === undefined ? rest : { ...rest, base };
}
