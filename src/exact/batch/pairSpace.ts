/**
 * Room in which one pair after the other is written down, so that a table of many pairs asks for memory only when a
 * pair is larger than all before it. What it holds is the chain of the pair written last: joint states that can be
 * reached, numbered in the order in which they are found.
 */
export interface PairSpace {
  size: number;
  /** Chance to open in each state. */
  start: Float64Array;
  vendor: Int32Array;
  partner: Int32Array;
  stage: Int32Array;
  /** Chance of each realised outcome: `outcome[4 * state + k]`, vendor's move first. */
  outcome: Float64Array;
  /** Chance that the relationship ends after a round in each state. */
  ending: Float64Array;
  /** Entries `rows[state]` up to `rows[state + 1]` tell where a state leads. */
  rows: Int32Array;
  targets: Int32Array;
  chances: Float64Array;
  /** Numbers of joint states, each raised by `base`: what is below belongs to earlier pairs. */
  numbers: Int32Array;
  base: number;
}

/** Numbers beyond this would come near the end of 32 bits. */
const highestBase = 2 ** 30;

/** Empty room. */
export function pairSpace(): PairSpace {
  return {
    size: 0,
    start: new Float64Array(64),
    vendor: new Int32Array(64),
    partner: new Int32Array(64),
    stage: new Int32Array(64),
    outcome: new Float64Array(256),
    ending: new Float64Array(64),
    rows: new Int32Array(65),
    targets: new Int32Array(256),
    chances: new Float64Array(256),
    numbers: new Int32Array(64),
    base: 1,
  };
}

/** Forgets the pair written last, and makes room for the numbers of `span` joint states. */
export function clear(space: PairSpace, span: number): void {
  space.base += space.size;
  space.size = 0;
  if (span > space.numbers.length) space.numbers = new Int32Array(2 * span);
  else if (space.base > highestBase) space.numbers.fill(0);
  else return;
  space.base = 1;
}

/** Makes room for so many states and entries, keeping what is written. */
export function makeRoom(space: PairSpace, states: number, entries: number): void {
  if (states > space.vendor.length) {
    const length = Math.max(states, 2 * space.vendor.length);
    space.start = copied(space.start, new Float64Array(length));
    space.vendor = copied(space.vendor, new Int32Array(length));
    space.partner = copied(space.partner, new Int32Array(length));
    space.stage = copied(space.stage, new Int32Array(length));
    space.outcome = copied(space.outcome, new Float64Array(4 * length));
    space.ending = copied(space.ending, new Float64Array(length));
    space.rows = copied(space.rows, new Int32Array(length + 1));
  }
  if (entries > space.targets.length) {
    const length = Math.max(entries, 2 * space.targets.length);
    space.targets = copied(space.targets, new Int32Array(length));
    space.chances = copied(space.chances, new Float64Array(length));
  }
}

function copied<List extends Int32Array | Float64Array>(from: List, into: List): List {
  into.set(from);
  return into;
}
