import type { Problems } from '../../core/index.ts';
import type { Strategy } from '../strategy.ts';
import type { Names } from './names.ts';
import type { FullStep } from './step.ts';

/** One kind of change: what it is told, what it is called, what it does. */
export interface Transformer<Step extends FullStep = FullStep> {
  /** Options beside `kind`. */
  readonly options: readonly string[];
  /** Notes what is wrong with the options, which may be anything. */
  check(problems: Problems, path: string, step: Readonly<Record<string, unknown>>): void;
  /** What stands before the strategy's name; `tell` names other strategies. */
  prefix(step: Step, tell: (strategy: Strategy) => string): string;
  apply(base: Strategy, step: Step, names: Names): Strategy;
}

/** For kinds without options. */
export const noOptions = { options: [], check: () => undefined } satisfies Partial<Transformer>;
