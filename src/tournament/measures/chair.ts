import { type Side } from '../../core/index.ts';
import type { Detail, Tally } from '../../jobs/index.ts';

/** One chair in one meeting, seen by who sits in it. */
export interface Chair {
  readonly tally: Tally & { readonly detail: Detail };
  /** The holder's side. */
  readonly side: Side;
}

/** Two pools as they meet: who sits in the rows, who in the columns, and in which chairs each pair met. */
export interface Meetings {
  readonly own: readonly { readonly id: string; readonly name: string }[];
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** Whether both are one pool, so that the diagonal is a strategy against its own kind. */
  readonly onePool: boolean;
  /** One chair, or two where a strategy sat in both: against its own kind, or where the chairs of one pool differ. */
  readonly chairs: (i: number, j: number) => readonly Chair[];
}
