import type { BothSides } from '../core/index.ts';
import { type Job, type PlayedMatch, type RunOptions, type Tally, inProcess } from '../jobs/index.ts';

/** One match of a tournament; plain JSON. */
export interface MatchRecord {
  /** Name of the condition, where there are several. */
  readonly condition?: string;
  /** Ids of the two. */
  readonly vendor: string;
  readonly partner: string;
  /** Their positions in their pools, the first is 0; ids alone do not tell apart who differ in parameters. */
  readonly positions: BothSides<number>;
  /** Number of the repetition, from 0. */
  readonly repetition: number;
  readonly rounds: number;
  /** Realised moves of each side, in order, as in `CCD`. */
  readonly moves: BothSides<string>;
  /** Total payoffs, discounted where the discount is below 1. */
  readonly scores: BothSides<number>;
}

/** How a tournament is run. */
export interface TournamentRun extends Omit<RunOptions, 'onMatch'> {
  /**
   * Told of every match that is played, and of the one match of a pair whose matches cannot but be the same; nothing is kept of
   * it. A solved pair that is left to chance has no matches.
   */
  readonly onMatch?: (record: MatchRecord) => void;
}

/** A record as one line of JSON, without the line end. */
export function matchLine(record: MatchRecord): string {
  return JSON.stringify(record);
}

/** Where a job belongs. */
export interface JobPlace {
  readonly i: number;
  readonly j: number;
  /** Position of its conditions among several, or 0; and their name. */
  readonly k: number;
  readonly condition?: string;
}

/**
 * Runs jobs, tells of their matches, and hands over the tallies in the order of the jobs. Where the executor can do so, each is handed over as soon
 * as it is known, so that none has to be kept.
 *
 * @throws Error where the executor told of no match of a pair that it played, or gave more or fewer tallies than there are jobs.
 */
export async function runRecorded(
  jobs: readonly Job[],
  places: readonly JobPlace[],
  { executor = inProcess, onMatch, ...options }: TournamentRun,
  take: (tally: Tally, place: JobPlace) => void,
): Promise<void> {
  const told = new Set<number>();
  const tell = ({ job, ...match }: PlayedMatch): void => {
    told.add(job);
    const { vendor, partner } = jobs[job]!;
    const { i, j, condition } = places[job]!;
    const where = { vendor: vendor.id, partner: partner.id, positions: { vendor: i, partner: j } };
    onMatch?.({ ...(condition !== undefined && { condition }), ...where, ...match });
  };
  let given = 0;
  const book = (tally: Tally): void => {
    const next = given++;
    if (next >= jobs.length) return;
    if (onMatch !== undefined && !tally.exact && !told.has(next)) throw new Error('the executor told of no match of a pair that it played');
    take(tally, places[next]!);
  };
  const own = onMatch === undefined ? options : { ...options, onMatch: tell };
  if (executor.each === undefined) (await executor(jobs, own)).forEach(book);
  else await executor.each(jobs, own, book);
  if (given !== jobs.length) throw new Error(`the executor gave ${given} tallies for ${jobs.length} jobs`);
}
