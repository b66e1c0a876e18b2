import { type BothSides, bothSides } from '../../core/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type PayoffTables, type Shares, basins, imitation, longRun, survivors } from '../../population/index.ts';
import { type StudyOptions, samplingOf } from '../options.ts';
import { type Field, fieldOf } from './field.ts';
import { cooperationAt, valueAt } from './tellShares.ts';

/** One place where pools may end up, over random starts. */
export interface LongRunEnd {
  /** Share of random starts that end here, with its standard error. */
  readonly share: number;
  readonly standardError: number;
  readonly cooperation: number;
  /** Names of the behaviours that are left. */
  readonly survivors: BothSides<readonly string[]>;
}

/** A figure today, on average over the reviews on the way, and at the end. */
export interface Course {
  readonly today: number;
  readonly way: number;
  readonly end: number;
}

/** Where a setting's pools go if they drift towards what pays. */
export interface LongRunVerdict {
  readonly verdict: 'settled' | 'cycling' | 'wandering';
  /** Reviews until that was seen. */
  readonly reviews: number;
  /** Reviews from one round of a cycle to the next; null where there is none. */
  readonly period: number | null;
  /** Share of cooperative moves. */
  readonly cooperation: Course;
  /** What both sides together earn a deal. */
  readonly value: Course;
  /** Behaviours with at least one in twenty of their side at the end. */
  readonly survivors: BothSides<readonly string[]>;
  /** Random starts that were followed. */
  readonly starts: number;
  /** Ends over random starts, the largest basin first. */
  readonly ends: readonly LongRunEnd[];
  /**
   * Share of the people of each side that would have to change over at once to the behaviours of the most cooperative
   * end for the pools to go there by themselves, by bisection: 0 where they do so already; null where no start settled.
   */
  readonly push: number | null;
  /** The same push in interventions that each change over one in twenty of the people of each side. */
  readonly interventions: number | null;
}

/** How a verdict is reached. */
export interface LongRunVerdictOptions extends StudyOptions {
  /** Random starts for the ends. Default 300. */
  readonly starts?: number;
}

/** A behaviour with a smaller share is kept alive by exploration only. */
const present = 0.05;
/** Reviews after which pools that still move are called wandering. */
const mostReviews = 3000;
/** Ends whose cooperation differs by less are alike. */
const muchMore = 0.1;
const precision = 1e-4;
/** Share of the people of each side whom one intervention changes over. */
const oneIntervention = 0.05;

/**
 * The long-run verdict on a scenario as it is: where the pools go by the imitation that stands for adaptation, whether they
 * settle or cycle, what cooperation is on the way and at the end, which behaviours survive, into which ends random starts
 * fall, and how large a push would carry today's pools over into the most cooperative one.
 */
export function longRunVerdict(scenario: Scenario, { starts = 300, ...options }: LongRunVerdictOptions = {}): LongRunVerdict {
  const sampling = samplingOf(scenario, options);
  const field = fieldOf(scenario.setting, sampling);
  const follow = (start: Shares): Iterable<Shares> => imitation(field.payoffs, start, { scale: field.scale });
  const settle = (start: Shares): ReturnType<typeof longRun<Shares>> => longRun<Shares>(follow(start), { most: mostReviews });

  const sums = { cooperation: 0, value: 0 };
  const watched = function* (): Generator<Shares> {
    for (const shares of follow(field.start)) {
      sums.cooperation += cooperationAt(field, shares);
      sums.value += valueAt(field, shares);
      yield shares;
    }
  };
  const end = longRun<Shares>(watched(), { most: mostReviews });
  const reached = cooperationAt(field, end.shares);
  const found = basins<PayoffTables>(field.payoffs, {
    starts,
    seed: sampling.seed,
    process: follow,
    most: mostReviews,
    apart: 0.05,
  });
  const ends = found.basins.map(({ shares, share, standardError }) => ({
    shares,
    share,
    standardError,
    cooperation: cooperationAt(field, shares),
  }));
  const best = [...ends].sort((a, b) => b.cooperation - a.cooperation)[0];
  const push =
    best === undefined
      ? null
      : pushTo(field, best.shares, best.cooperation, reached, (start) => cooperationAt(field, settle(start).shares));
  return {
    verdict: end.verdict,
    reviews: end.steps,
    period: end.period,
    cooperation: { today: cooperationAt(field, field.start), way: sums.cooperation / end.steps, end: reached },
    value: { today: valueAt(field, field.start), way: sums.value / end.steps, end: valueAt(field, end.shares) },
    survivors: named(field, end.shares),
    starts,
    ends: ends.map(({ shares, ...rest }) => ({ ...rest, survivors: named(field, shares) })),
    push,
    interventions: push === null ? null : Math.max(0, Math.ceil(push / oneIntervention - 1e-9)),
  };
}

function named({ names }: Field<PayoffTables>, shares: Shares): BothSides<string[]> {
  const places = survivors(shares, present);
  return bothSides((side) => places[side].map((place) => names[side][place]!));
}

/** Smallest share of people to change over, by bisection between none and all. */
function pushTo({ start }: Field<PayoffTables>, to: Shares, aim: number, reached: number, endAt: (start: Shares) => number): number {
  if (aim - reached < muchMore) return 0;
  const arrives = (share: number): boolean =>
    endAt(bothSides((side) => start[side].map((x, i) => (1 - share) * x + share * to[side][i]!))) > (aim + reached) / 2;
  let [low, high] = [0, 1];
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (arrives(middle)) high = middle;
    else low = middle;
  }
  return high;
}
