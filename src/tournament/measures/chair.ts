import { type Side } from '../../core/index.ts';
import type { Detail, Tally } from '../../jobs/index.ts';

/** One chair in one meeting, seen by who sits in it. */
export interface Chair {
  readonly tally: Tally & { readonly detail: Detail };
  /** The holder's side. */
  readonly side: Side;
}
