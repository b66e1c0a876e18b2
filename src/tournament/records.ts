import type { BothSides } from '../core/index.ts';
import type { Job, PlayedMatch, RunOptions, Tally } from '../jobs/index.ts';

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
  readonly condition?: string;
}

/**
 * Runs jobs and tells of their matches.
 *
 * @throws Error where the executor told of no match of a pair that it played.
 */
export async function runRecorded(
  jobs: readonly Job[],
  places: readonly JobPlace[],
  { executor, onMatch, ...options }: TournamentRun & Required<Pick<RunOptions, 'executor'>>,
): Promise<Tally[]> {
  if (onMatch === undefined) return executor(jobs, options);
  const told = new Set<number>();
  const tallies = await executor(jobs, {
    ...options,
    onMatch: ({ job, ...match }: PlayedMatch) => {
      told.add(job);
      const { vendor, partner } = jobs[job]!;
      const { i, j, condition } = places[job]!;
      const where = { vendor: vendor.id, partner: partner.id, positions: { vendor: i, partner: j } };
      onMatch({ ...(condition !== undefined && { condition }), ...where, ...match });
    },
  });
  if (tallies.some(({ exact }, job) => !exact && !told.has(job))) throw new Error('the executor told of no match of a pair that it played');
  return tallies;
}
