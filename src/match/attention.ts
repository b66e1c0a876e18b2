import type { Side } from '../core/index.ts';
import type { Conditions } from '../conditions/index.ts';
import { inDraws, isOpen } from './zones.ts';

/** How well one chair reads the other and knows it again, in draws. */
export interface Attention {
  /** Last draw that misreads a C, and a D; -1 where none does. */
  readonly misread: Int32Array;
  /** Last draw that recognises the counterpart; -1 where none does. */
  readonly recognise: number;
  /** Whether a draw counts in reading, and in recognising. */
  readonly reads: boolean;
  readonly recalls: boolean;
}

/** The attention of a chair under given conditions. */
export function attentionOf(side: Side, { perception, recall }: Conditions): Attention {
  const misread = Int32Array.of(inDraws(perception[side].C) - 1, inDraws(perception[side].D) - 1);
  const recognise = inDraws(recall[side]) - 1;
  return { misread, recognise, reads: misread.some((last) => isOpen(last + 1)), recalls: isOpen(recognise + 1) };
}
