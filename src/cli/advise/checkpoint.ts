import type { StageResults } from '../../advice/index.ts';
import type { Checkpoint } from '../rows/checkpoint.ts';

/** Kind of what an interrupted analysis leaves. */
export const adviceKind = 'donnant-advise';

/** What an interrupted analysis has found; plain JSON. */
export interface AdviceCheckpoint extends Checkpoint {
  /** Share of the work that is done. */
  readonly share: number;
  readonly results: StageResults;
}

/** Whether what an analysis goes on from is there. */
export function isAdviceCheckpoint({ share, results }: Partial<AdviceCheckpoint>): boolean {
  return typeof share === 'number' && share >= 0 && share <= 1 && typeof results === 'object' && results !== null;
}
