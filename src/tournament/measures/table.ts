import type { Counted } from './counted.ts';
import { lazily } from './lazily.ts';
import type { MeanFigure } from './meanFigure.ts';
import type { CountedMatrix, EstimateMatrix, Matrix } from './measures.ts';

/** A table of numbers while it is filled, row after row in one piece; NaN stands for null. */
export class Table {
  readonly cells: Float64Array;
  readonly #width: number;

  constructor(height: number, width: number) {
    this.cells = new Float64Array(height * width).fill(NaN);
    this.#width = width;
  }

  /** Sets a cell, by its position in the piece. */
  set(at: number, value: number | null): void {
    this.cells[at] = value ?? NaN;
  }

  /** The table as rows. */
  matrix(): Matrix {
    return this.#rowsOf((value) => (Number.isNaN(value) ? null : value));
  }

  /** The table as rows of whether a cell holds 1. */
  truths(): boolean[][] {
    return this.#rowsOf((value) => value === 1);
  }

  #rowsOf<Value>(read: (value: number) => Value): Value[][] {
    const height = this.cells.length / this.#width;
    return Array.from({ length: height }, (_, i) => Array.from(this.cells.subarray(i * this.#width, (i + 1) * this.#width), read));
  }
}

/** A figure with its standard error, cell by cell. */
export class EstimateTable {
  readonly #value: Table;
  readonly #standardError: Table;

  constructor(height: number, width: number) {
    this.#value = new Table(height, width);
    this.#standardError = new Table(height, width);
  }

  /** Sets a cell. */
  set(at: number, { value, standardError }: Pick<MeanFigure, 'value' | 'standardError'>): void {
    this.#value.set(at, value);
    this.#standardError.set(at, standardError);
  }

  /** Sets a value, and leaves its error. */
  setValue(at: number, value: number): void {
    this.#value.set(at, value);
  }

  /** Both tables, each made when first read. */
  matrices(): EstimateMatrix {
    return lazily<EstimateMatrix>({ value: () => this.#value.matrix(), standardError: () => this.#standardError.matrix() });
  }
}

/** A ratio with its standard error and its weight, cell by cell. */
export class CountedTable {
  readonly #value: Table;
  readonly #standardError: Table;
  readonly #count: Table;

  constructor(height: number, width: number) {
    this.#value = new Table(height, width);
    this.#standardError = new Table(height, width);
    this.#count = new Table(height, width);
  }

  /** Sets a cell. */
  set(at: number, { value, standardError, count }: Counted): void {
    this.#value.set(at, value);
    this.#standardError.set(at, standardError);
    this.#count.set(at, count);
  }

  /** The three tables, each made when first read. */
  matrices(): CountedMatrix {
    return lazily<CountedMatrix>({
      value: () => this.#value.matrix(),
      standardError: () => this.#standardError.matrix(),
      count: () => this.#count.matrix(),
    });
  }
}
