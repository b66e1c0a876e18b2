import { type BothSides, type Side, bothSides, sides } from '../../core/index.ts';
import type { Setting } from '../../incentives/index.ts';
import type { PayoffTables } from '../../population/index.ts';
import type { Segment } from '../../scenario/index.ts';
import { type EvolutionRow, type Field, type Sampling, evolve, fieldOf } from '../../study/index.ts';

/** A behaviour over time: its share of a side's people at each moment. */
export interface BehaviourCourse {
  readonly id: string;
  readonly name: string;
  readonly shares: readonly number[];
}

/** Where people drift to, review by review; over several kinds of counterpart by their shares of pairs. */
export interface PoolCourse {
  /** Id of the rule; null for today. */
  readonly rule: string | null;
  /** Reviews made at each moment; 0 is today. */
  readonly reviews: readonly number[];
  readonly pools: BothSides<readonly BehaviourCourse[]>;
}

/** As in the definition of what adaptation is. */
const mostReviews = 1000;
/** Moves smaller than this cannot be seen in a picture. */
const visible = 0.002;
const moments = 100;

type Run = readonly EvolutionRow<PayoffTables>[];

/**
 * The way of the pools under today's setting or a rule, until nothing visible moves. Nothing where word of mouth travels:
 * payoffs then change on the way.
 *
 * @param settings - Segments by rule, null for today.
 */
export function poolCourses(
  settings: readonly { readonly rule: string | null; readonly segments: readonly Segment[] }[],
  sampling: Partial<Sampling>,
): PoolCourse[] {
  if (settings.some(({ segments }) => segments.some(({ setting }) => setting.word !== undefined))) return [];
  const found = settings.map(({ rule, segments }) => ({
    rule,
    parts: segments.map(({ share, setting }) => {
      const field = fieldOf(setting, sampling);
      return { share, setting, field, run: [...evolve(field, { process: 'imitation', steps: mostReviews })] };
    }),
  }));
  const last = Math.max(...found.flatMap(({ parts }) => parts.map(({ run }) => restsAt(run))));
  const shown = Math.min(mostReviews, Math.ceil(1.15 * last) + 5);
  const stride = Math.ceil(shown / moments);
  const reviews = [...Array.from({ length: Math.ceil(shown / stride) }, (_, i) => i * stride), shown];
  return found.map(({ rule, parts }) => ({ rule, reviews, pools: bothSides((side) => together(parts, side, reviews)) }));
}

/** The last review after which a share is still visibly elsewhere than at the end. */
function restsAt(run: Run): number {
  const end = run.at(-1)!.shares;
  const away = ({ shares }: Run[number]): boolean =>
    sides.some((side) => shares[side].some((share, i) => Math.abs(share - end[side][i]!) > visible));
  return run.findLastIndex(away) + 1;
}

interface PartRun {
  readonly share: number;
  readonly setting: Setting;
  readonly field: Field<PayoffTables>;
  readonly run: Run;
}

function together(parts: readonly PartRun[], side: Side, reviews: readonly number[]): BehaviourCourse[] {
  const followed = parts.flatMap(({ field, setting }) => {
    const { pools, adoptable } = setting;
    const strategies = [...pools[side].map(({ strategy }) => strategy), ...adoptable[side]];
    return field.names[side].flatMap((name) => strategies.find((strategy) => strategy.name === name) ?? []);
  });
  const behaviours = [...new Map(followed.map(({ id, name }) => [id, { id, name }])).values()];
  return behaviours.map(({ id, name }) => ({
    id,
    name,
    shares: reviews.map((review) =>
      parts.reduce((sum, { share, field, run }) => {
        const i = field.names[side].indexOf(name);
        return i < 0 ? sum : sum + share * run[review]!.shares[side][i]!;
      }, 0),
    ),
  }));
}
