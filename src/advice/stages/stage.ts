import type { Scenario } from '../../scenario/index.ts';
import type { StageResults } from './results.ts';

/** What an analysis is made of; everything that decides its figures. */
export interface Analysis {
  readonly scenario: Scenario;
  readonly study: { readonly seed?: string; readonly repetitions?: number };
  readonly basin: { readonly starts?: number } | false;
  readonly budget: number | null;
  /** Draws of the uncertain figures; 0 where none is. */
  readonly draws: number;
  /** Whether some pairs take long: less is then looked at. */
  readonly heavy: boolean;
}

/** A piece of an analysis that is kept whole or not at all: a pure function of the analysis and of what came before. */
export interface Stage {
  readonly id: keyof StageResults;
  /** How long it takes beside others: about one for a setting that is compared. */
  readonly weight: number;
  isDone(results: StageResults): boolean;
  /** @param onShare - Told now and then which share of it is done. */
  run(analysis: Analysis, results: StageResults, onShare: (share: number) => void): Partial<StageResults>;
}
