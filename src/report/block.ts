import type { Table } from '../table/index.ts';
import type { ChartOptions } from './chartOptions.ts';

/** A picture of the report, drawn when it is asked for. */
export interface Figure {
  readonly kind: 'figure';
  /** Beginning of the ids in it. */
  readonly id: string;
  readonly title: string;
  /** How to read it. */
  readonly caption: string;
  draw(options: ChartOptions): Promise<string>;
}

/** One piece of a section. */
export type Block =
  | { readonly kind: 'sentences'; readonly items: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string; readonly about?: string }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'terms'; readonly terms: readonly { readonly term: string; readonly meaning: string }[] }
  | Figure;

/** A section of the report. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}
