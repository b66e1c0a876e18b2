import { Problems } from '../../core/index.ts';
import type { Scenario, Uncertain } from '../../scenario/index.ts';
import { samplingOf } from '../options.ts';
import type { Band } from './band.ts';
import { type DrawRow, drawRows } from './drawRows.ts';
import { type UncertaintySummary, bandsOf, summaryOf } from './summary.ts';
import {
  type UncertaintyDraws,
  type UncertaintyOptions,
  type WantedWidth,
  checkSameRun,
  checkUncertaintyOptions,
} from './uncertaintyOptions.ts';

/** How sure the figures of a scenario are, seeing that some of what goes into them is not known for certain. */
export interface Uncertainty extends UncertaintySummary {
  /** The figures that were drawn. */
  readonly inputs: readonly Uncertain[];
  /**
   * Why drawing stopped: medians are as sure as was asked, all draws were made, it was interrupted, or no figure is uncertain, so
   * that one draw tells all.
   */
  readonly end: 'width' | 'draws' | 'interrupted' | 'certain';
  /** Every draw, plain JSON: give it as `from` to go on. */
  readonly made: UncertaintyDraws;
}

/** Draws after which medians are looked at. */
const batch = 50;

/**
 * Works a scenario through with its uncertain figures drawn again and again: medians, and what nine draws in ten lie between, of
 * cooperation and money today and under each rule; how often each rule reaches the goal, gains, and ranks best. Each draw judges
 * today and every rule (common random numbers), so that a rule that changes nothing gains exactly nothing.
 *
 * Where a width is asked for, drawing stops after the first 50, 100, 150, … draws at which the 95% intervals of all medians that it
 * speaks of are narrower; as intervals are looked at several times, the last one is a little too narrow on average.
 *
 * @throws InputError listing what is wrong with the options, or where a draw cannot be computed; what `signal` was aborted with,
 * where it was before the first draw.
 * @example
 * const { rules } = uncertainty(scenario, { width: { cooperation: 0.02 } });
 * rules.map(({ name, netGain, best }) => [name, netGain.p5, netGain.p95, best.share]);
 */
export function uncertainty(scenario: Scenario, options: UncertaintyOptions = {}): Uncertainty {
  const { draws = 400, width, from, signal, ...study } = options ?? {};
  const sampling = samplingOf(scenario, options === null ? options : study, (problems) => {
    if (options !== null) checkUncertaintyOptions(problems, options);
  });
  if (from !== undefined) {
    const problems = new Problems();
    checkSameRun(problems, from, scenario, sampling.seed, sampling.repetitions);
    problems.throwIfAny();
  }
  const certain = scenario.uncertain.length === 0;
  const total = certain ? 1 : draws;
  const known = from?.rows ?? [];
  const fresh = drawRows(scenario, sampling, known.length);
  const rows: DrawRow[] = [];
  let end: Uncertainty['end'] = certain ? 'certain' : 'draws';
  while (rows.length < total) {
    const kept = known[rows.length];
    if (kept === undefined && signal?.aborted === true) {
      if (rows.length === 0) signal.throwIfAborted();
      end = 'interrupted';
      break;
    }
    rows.push(kept ?? fresh.next().value);
    study.onProgress?.({ done: rows.length, total });
    if (width === undefined || rows.length % batch !== 0 || !narrowEnough(summaryOf(scenario, rows), width)) continue;
    end = 'width';
    break;
  }
  return {
    ...summaryOf(scenario, rows),
    inputs: scenario.uncertain,
    end,
    made: { kind: 'uncertainty-draws', file: scenario.file, ...sampling, rows },
  };
}

function narrowEnough(summary: UncertaintySummary, { cooperation = Infinity, money = Infinity }: WantedWidth): boolean {
  const bands = bandsOf(summary);
  const all = (some: readonly Band[], most: number): boolean =>
    some.every(({ medianInterval }) => medianInterval !== null && (medianInterval[1] - medianInterval[0] < most || most === Infinity));
  return all(bands.cooperation, cooperation) && all(bands.money, money);
}
