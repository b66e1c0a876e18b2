import type { Cell } from './cell.ts';
import { MeanOfCounted } from './counted.ts';

/** Mean length of a kind of runs over opponents, every run weighing the same. */
export class MeanLength {
  readonly #kind: 'feuds' | 'quarrels';
  readonly #mean = new MeanOfCounted();
  #endless = false;

  constructor(kind: 'feuds' | 'quarrels') {
    this.#kind = kind;
  }

  /** Adds the runs of a pair. A pair whose run never ends starts none in the long run, and leaves the mean without bound. */
  add(cell: Cell): void {
    const runs = cell[this.#kind];
    const { DD, CC } = cell.figures;
    const share = this.#kind === 'feuds' ? (DD.value ?? 0) : 1 - (CC.value ?? 1);
    this.#endless ||= runs.count === 0 && share > 1e-12;
    this.#mean.add(runs);
  }

  /** The mean; null where there is no run, or one without end. */
  get value(): number | null {
    return this.#endless ? null : this.#mean.value;
  }
}
