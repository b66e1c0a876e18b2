import type { Cell } from './cell.ts';
import { longer } from './longer.ts';
import type { Sums } from './sums.ts';

/** A figure added up over opponents for each repetition, the chairs of each being averaged; what is alike or expected stands for every repetition. */
export class ByRepetition {
  readonly #of: (sums: Sums) => number;
  /** As many as a pair needed so far. */
  #sums: Float64Array = new Float64Array(1);
  #count = 0;

  constructor(of: (sums: Sums) => number) {
    this.#of = of;
  }

  /** Adds an opponent. */
  add({ sums, chairs }: Cell): void {
    const of = this.#of;
    this.#count++;
    for (let c = 0; c < chairs.length; c++) this.#sums = longer(this.#sums, sums[c]!.repetitions);
    for (let r = 0; r < this.#sums.length; r++) {
      let own = 0;
      for (let c = 0; c < chairs.length; c++) {
        const { each, repetitions } = sums[c]!;
        own += of(each[r % repetitions]!);
      }
      this.#sums[r]! += own / chairs.length;
    }
  }

  /** The sums of so many repetitions. */
  total(repetitions: number): number[] {
    return [...longer(this.#sums, repetitions)];
  }

  /** The means of so many repetitions. */
  mean(repetitions: number): number[] {
    return this.total(repetitions).map((sum) => sum / this.#count);
  }
}
