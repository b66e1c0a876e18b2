import type { Move } from '../../core/index.ts';
import { type Decision, outcomeAt } from './decision.ts';

/** Sets of states that cannot be told apart, each found once however many rounds come back to it. */
export class KnownStates {
  /** The sets found so far, each in ascending order. */
  readonly sets: (readonly number[])[] = [];
  readonly #decision: Decision;
  readonly #misreads: readonly [number, number];
  readonly #places = new Map<string, number>();
  readonly #after: (readonly number[])[] = [];

  /** @param misreads - Chance that the side misreads each move of the other. */
  constructor(decision: Decision, misreads: Readonly<Record<Move, number>>) {
    this.#decision = decision;
    this.#misreads = [misreads.C, misreads.D];
  }

  /** Position of a set. */
  place(states: readonly number[]): number {
    const key = states.join();
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.sets.length;
      this.sets.push(states);
      this.#places.set(key, place);
    }
    return place;
  }

  /** Positions of the sets that follow, by own move and reading; −1 where the relationship ends. */
  after(set: number): readonly number[] {
    return (this.#after[set] ??= [0, 1, 2, 3].map((k) => {
      const [own, read] = [k >> 1, k & 1];
      const matching = this.#seen(this.sets[set]!, own, read);
      const states = matching.length > 0 ? matching : this.#seen(this.sets[set]!, own, 1 - read);
      return states.length === 0 ? -1 : this.place(states);
    }));
  }

  /** The states that may follow when the side realised `own` and read `read` of the other, in ascending order. */
  #seen(states: readonly number[], own: number, read: number): number[] {
    const { chain, side } = this.#decision;
    const after = new Set<number>();
    for (let other = 0; other < 2; other++) {
      const misread = this.#misreads[other]!;
      if ((other === read ? 1 - misread : misread) === 0) continue;
      for (const state of states) {
        const k = 4 * state + outcomeAt(side, own, other);
        if (chain.outcome[k]! > 0) for (let e = chain.rows[k]!; e < chain.rows[k + 1]!; e++) after.add(chain.targets[e]!);
      }
    }
    return [...after].sort((a, b) => a - b);
  }
}
