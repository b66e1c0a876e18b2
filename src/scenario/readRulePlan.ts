import { type BothSides, type Problems, bothSides } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import { changedSheet } from './changedSheet.ts';
import type { FileRule } from './fileSchema.ts';
import type { Plan, RulePlan } from './plan.ts';
import { type OpenCost, readCosts } from './readCosts.ts';
import { readLevers } from './readLevers.ts';
import { type Behaviours, readMoves } from './readMoves.ts';
import { accountsOf } from './readPlan.ts';
import { spellParts } from './spellParts.ts';
import type { Written } from './written.ts';

/** A rule as it was written. */
export interface WrittenRule extends RulePlan {
  /** Every figure under `change`, moves of shares aside. */
  readonly written: readonly Written[];
  readonly costs: readonly OpenCost[];
}

/** Reads a rule. Notes everything in it that cannot be read. */
export function readRulePlan(raw: Loose<FileRule>, at: string, plan: Plan, problems: Problems): WrittenRule {
  const inChange = `${at}.change`;
  const { change = {} } = raw;
  const written = spellParts(change, inChange);
  const behaviours = behavioursOf(plan);
  const { moves, shares } = readMoves(change.move, `${inChange}.move`, behaviours, problems);
  const accounts = accountsOf(plan);
  const names = { accounts, segments: plan.segments.map(({ id }) => id) };
  const { levers, figures } = readLevers(raw.levers, `${at}.levers`, 'pulled', names, problems);
  const { costs, figures: inCosts } = readCosts(raw.cost, `${at}.cost`, { accounts, network: plan.common.has('network.pairs') }, problems);
  const path = changesNothing(raw);
  if (path !== undefined) {
    const expected = 'relationship, misunderstandings, recognition, care, values, money, accounts or move under change; or levers';
    problems.add({ path: path === '' ? at : `${at}.${path}`, message: 'changes nothing', expected });
  }
  const further = [...written, ...shares, ...figures];
  return {
    at,
    common: changedSheet(plan.common, [...further, ...inCosts], plan, problems),
    sheets: plan.segments.map(({ sheet }) => changedSheet(sheet, further, plan, problems)),
    moves,
    levers,
    written,
    costs,
  };
}

/** Where a rule has nothing that it changes; undefined where it has. */
function changesNothing({ change, levers }: Loose<FileRule>): string | undefined {
  const pulled = levers !== undefined && (!Array.isArray(levers) || levers.length > 0);
  if (change !== undefined) return Object.keys(change).length === 0 ? 'change' : undefined;
  if (pulled) return undefined;
  return levers === undefined ? '' : 'levers';
}

/** Behaviours that people have, and could take up, in every segment. */
function behavioursOf({ segments }: Plan): BothSides<Behaviours> {
  return bothSides((side) => {
    const inAll = (list: (segment: (typeof segments)[number]) => readonly string[]): string[] => {
      const lists = segments.map(list);
      return [...new Set(lists.flat())].filter((id) => lists.every((ids) => ids.includes(id)));
    };
    return {
      pool: inAll(({ pools }) => pools[side].ids),
      adoptable: inAll(({ pools, adoptable }) => [...adoptable[side], ...pools[side].ids]),
    };
  });
}
