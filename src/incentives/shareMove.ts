import type { Side } from '../core/index.ts';

/** Who changes behaviour: so much of a side's pool, from one behaviour to another. */
export interface ShareMove {
  readonly side: Side;
  /** Id of a behaviour of the pool. */
  readonly from: string;
  /** Id of a behaviour of the pool, or of one that could be taken up. */
  readonly to: string;
  /** Part of the whole pool, from 0 to 1; at most what `from` has. */
  readonly share: number;
}
