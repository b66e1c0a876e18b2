import { type BothSides, Problems } from '../../core/index.ts';
import { recurrence } from './recurrence.ts';
import { type SomeShares, survivors } from './survivors.ts';

/** Where a process goes. */
export interface LongRun<S extends SomeShares> {
  /** It stands still; it goes round; or neither within the steps allowed. */
  readonly verdict: 'settled' | 'cycling' | 'wandering';
  /** The last shares where it settled; the mean over whole rounds of a cycle; else the mean over the last steps watched. */
  readonly shares: S;
  /** Steps taken. */
  readonly steps: number;
  /** Steps from one round of the cycle to the next; null where it does not cycle. */
  readonly period: number | null;
  /** Behaviours that hold at least one in 10 000 in `shares`. */
  readonly survivors: S extends BothSides<unknown> ? BothSides<number[]> : number[];
}

/** How long a process is followed. */
export interface LongRunOptions {
  /** A step that moves no share by as much stands still. Default 1e-9. */
  readonly stillness?: number;
  /** Still steps in a row that make it settled. Default 10. */
  readonly patience?: number;
  /** Steps at most. Default 10 000. */
  readonly most?: number;
  /** Last steps that are watched for a cycle. Default 1 000. */
  readonly window?: number;
  /** How far, in units of the cycle's width, a state may miss the one a period ago. Default 0.05. */
  readonly closeness?: number;
}

/**
 * Follows a process of shares until it settles or its steps run out, and then tells whether it cycles: whether, over the last
 * steps, each state is close to the one a period ago. A cycle that shrinks or grows slowly counts as one.
 *
 * @param process - Any of the dynamics; it is read and, where it allows, closed.
 * @throws InputError listing every bad option; Error where the process ends before anything is told.
 * @example
 * longRun(imitation([[3, 0], [5, 1]], [0.9, 0.1])).verdict; // 'settled'
 */
export function longRun<S extends SomeShares>(process: Iterable<S>, options: LongRunOptions = {}): LongRun<S> {
  const { stillness = 1e-9, patience = 10, most = 10_000, window = 1000, closeness = 0.05 } = options;
  const problems = new Problems();
  problems.number('stillness', stillness, 0);
  problems.whole('patience', patience, 1);
  problems.whole('most', most, 1);
  problems.whole('window', window, 2);
  problems.number('closeness', closeness, 0, 1);
  problems.throwIfAny();

  const recent: { readonly shares: S; readonly flat: readonly number[] }[] = [];
  let steps = 0;
  let still = 0;
  for (const shares of process) {
    const flat = flatten(shares);
    const before = recent.at(-1);
    steps++;
    still = before !== undefined && flat.every((share, i) => Math.abs(share - before.flat[i]!) < stillness) ? still + 1 : 0;
    recent.push({ shares, flat });
    if (recent.length > window) recent.shift();
    if (still >= patience) return told('settled', shares, steps, null);
    if (steps === most) break;
  }
  const last = recent.at(-1);
  if (last === undefined) throw new Error('the process ended before its first step');
  const states = recent.map(({ flat }) => flat);
  const period = recurrence(states, closeness);
  const watched = period === null ? states : states.slice(-period * Math.floor(states.length / period));
  const mean = last.flat.map((_, i) => watched.reduce((sum, state) => sum + state[i]!, 0) / watched.length);
  return told(period === null ? 'wandering' : 'cycling', shapedAs(last.shares, mean), steps, period);
}

function told<S extends SomeShares>(verdict: LongRun<S>['verdict'], shares: S, steps: number, period: number | null): LongRun<S> {
  return { verdict, shares, steps, period, survivors: survivors(shares) as LongRun<S>['survivors'] };
}

function flatten(shares: SomeShares): readonly number[] {
  return 'vendor' in shares ? [...shares.vendor, ...shares.partner] : shares;
}

function shapedAs<S extends SomeShares>(shares: S, flat: readonly number[]): S {
  if (!('vendor' in shares)) return flat as unknown as S;
  const { vendor } = shares;
  return { vendor: flat.slice(0, vendor.length), partner: flat.slice(vendor.length) } as unknown as S;
}
