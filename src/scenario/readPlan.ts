import { type BothSides, type Problems, bothSides } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import { baseSheet, usualAccounts, withCells } from './baseSheet.ts';
import { changedSheet } from './changedSheet.ts';
import type { FileSegment, ScenarioFile } from './fileSchema.ts';
import { type OwnBehaviours, readOwnBehaviours } from './own/ownBehaviours.ts';
import type { Plan, SegmentPlan } from './plan.ts';
import { readAdoptable, usualAdoptable } from './readAdoptable.ts';
import { type LeverNames, type OpenLever, readLevers } from './readLevers.ts';
import { type Pool, readPool } from './readPool.ts';
import { spellParts } from './spellParts.ts';
import { toCell } from './toCell.ts';
import { type Written, isFigure } from './written.ts';

/** What a segment has where it has nothing of its own. */
interface Shared {
  readonly plan: Omit<Plan, 'segments'>;
  readonly pools: BothSides<Pool>;
  readonly adoptable: BothSides<readonly string[]>;
  readonly own: OwnBehaviours;
  readonly levers: readonly OpenLever[];
  readonly names: LeverNames;
}

/** Id of the one segment of a file that tells no kinds apart. */
export const onlySegment = 'all';

/** Accounts that costs and levers may name. */
export function accountsOf({ accounts }: Pick<Plan, 'accounts'>): string[] {
  return [...new Set(['vendor', 'partner', ...accounts, ...usualAccounts])];
}

/**
 * A scenario's figures as they were written, today and for each segment. Notes everything that cannot be read.
 *
 * @param strangers - Where unknown behaviours are noted: they leave their shares readable.
 */
export function readPlan(file: Loose<ScenarioFile>, names: readonly string[], problems: Problems, strangers: Problems): Plan {
  const own = readOwnBehaviours(file.strategies, strangers);
  const pools = bothSides((side) => readPool(side, file.behaviours?.[side], `behaviours.${side}`, own, strangers));
  const usual = bothSides(() => usualAdoptable);
  const adoptable = readAdoptable(file['could-adopt'], 'could-adopt', usual, own, strangers);
  const accounts = Object.keys(file.accounts ?? {});
  const leverNames = { accounts: accountsOf({ accounts }), segments: file.segments?.flatMap((segment) => segment?.id ?? []) ?? [] };
  const { levers, figures } = readLevers(file.levers, 'levers', 'levers', leverNames, problems);
  const shares = (file.segments ?? []).flatMap((segment, i): Written[] =>
    segment?.id === undefined || !isFigure(segment.share)
      ? []
      : [{ key: `segments.${segment.id}`, at: `segments[${i}].share`, source: segment.share }],
  );
  const further = [...pools.vendor.written, ...pools.partner.written, ...figures, ...shares];
  const plan = {
    unit: file.currency ?? '',
    moves: bothSides((side) => ({ C: file.sides?.[side]?.cooperate ?? '', D: file.sides?.[side]?.defect ?? '' })),
    accounts,
    names,
    common: baseSheet(file, further, names, problems),
  };
  const only: SegmentPlan = { id: onlySegment, name: file.title ?? '', at: '', sheet: plan.common, pools, own, adoptable, levers };
  if (file.segments === undefined) return { ...plan, segments: [only] };
  checkIds(file.segments, problems);
  const shared = { plan, pools, own, adoptable, levers, names: leverNames };
  const segments = file.segments.flatMap((raw, i) =>
    raw === undefined ? [] : readSegment(raw, `segments[${i}]`, shared, problems, strangers),
  );
  return { ...plan, segments };
}

function readSegment(raw: Loose<FileSegment>, at: string, shared: Shared, problems: Problems, strangers: Problems): SegmentPlan {
  const { plan, names, own } = shared;
  const ownPools = bothSides((side) => {
    const pool = raw.behaviours?.[side];
    return pool === undefined ? undefined : readPool(side, pool, `${at}.behaviours.${side}`, own, strangers);
  });
  const { levers, figures } = readLevers(raw.levers, `${at}.levers`, 'own', names, problems);
  const changed = changedSheet(plan.common, spellParts(raw, at), plan, problems);
  // a pool of its own stands in place of the whole pool at the top
  const left = [...changed].filter(([key]) => {
    const [kind, side] = key.split('.');
    return !((kind === 'behaviours' || kind === 'params') && (side === 'vendor' || side === 'partner') && ownPools[side] !== undefined);
  });
  const further = [...(ownPools.vendor?.written ?? []), ...(ownPools.partner?.written ?? []), ...figures];
  return {
    id: raw.id ?? '',
    name: raw.name ?? '',
    at,
    sheet: withCells(new Map(left), further, (entry) => toCell(entry, plan.names, problems)),
    pools: bothSides((side) => ownPools[side] ?? shared.pools[side]),
    own,
    adoptable: readAdoptable(raw['could-adopt'], `${at}.could-adopt`, shared.adoptable, own, strangers),
    levers: [...shared.levers, ...levers],
  };
}

function checkIds(segments: Loose<readonly FileSegment[]>, problems: Problems): void {
  if (segments.length === 0) {
    problems.add({
      path: 'segments',
      message: 'an empty list',
      expected: 'kinds of counterpart with shares that sum to 100%, or no segments',
    });
  }
  const ids = segments.map((segment) => segment?.id);
  ids.forEach((id, i) => {
    const path = `segments[${i}].id`;
    if (id === onlySegment)
      problems.add({ path, message: 'reserved name', received: id, expected: 'an id of its own: all stands for the segments together' });
    if (id !== undefined && ids.indexOf(id) < i) {
      problems.add({ path, message: 'id given twice', received: id, expected: 'an id of its own' });
    }
  });
}
