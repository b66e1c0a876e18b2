import type { DialSpec } from '../../scenario/index.ts';

/**
 * What was seen: `cooperation`, the share of cooperative moves over both sides, or on one of them; `conflict`, the share of
 * deals on which at least one side defects; `betrayal`, on which exactly one does; `both-defect`; `value`, the joint value of
 * a deal in the scenario's unit.
 */
export type ObservedOutcome =
  'cooperation' | 'vendor-cooperation' | 'partner-cooperation' | 'conflict' | 'betrayal' | 'both-defect' | 'value';

/** A known outcome, and the unknown that is to be fitted to it. */
export interface Observation {
  /** What is not known: a number of the file, a lever, or the continuation. */
  readonly unknown: DialSpec;
  /** Default `cooperation`. */
  readonly outcome?: ObservedOutcome;
  /** The outcome that is known: a share from 0 to 1, or an amount a deal. */
  readonly value: number;
  /** Standard error of `value`, above 0, in its unit; not together with `deals`. */
  readonly error?: number;
  /** Number of independent deals in which the share was seen; not for `value`, and not together with `error`. */
  readonly deals?: number;
  /** Ends of the range in which the unknown is looked for, in any order; default: the usual range of the dial. */
  readonly range?: readonly [number, number];
  /** Whether the outcome is that of the pools as they are, `now` (the default), or `after-adaptation`. */
  readonly measured?: 'now' | 'after-adaptation';
}
