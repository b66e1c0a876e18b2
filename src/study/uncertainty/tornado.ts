import { type Knowledge, type Scenario, drawsOf, findRule } from '../../scenario/index.ts';
import { meterFor } from '../measures.ts';
import { type StudyOptions, samplingOf } from '../options.ts';
import { judgeDraw } from './judgeDraw.ts';
import { bestOf, cooperationOf } from './ranking.ts';

/** What comes out with one figure moved. */
export interface TornadoEnd {
  /** The figure. */
  readonly figure: number;
  /** Money per pair and year after adaptation; see {@link Tornado.money}. */
  readonly money: number;
  /** Share of cooperative moves, as the goal measures it. */
  readonly cooperation: number;
}

/** What one uncertain figure moves, all others at their central values. */
export interface TornadoBar {
  /** Path of the figure, as in `scenario.uncertain`. */
  readonly path: string;
  /** What the figure is measured in, likewise. */
  readonly unit: string;
  readonly known?: Knowledge;
  /** At the figure's 10% quantile. */
  readonly low: TornadoEnd;
  /** At its 90% quantile. */
  readonly high: TornadoEnd;
  /** From the least to the most money at both ends and at the central value. */
  readonly swing: number;
  /** Likewise, of cooperation. */
  readonly cooperationSwing: number;
}

/** What moves the answer most. */
export interface Tornado {
  /** The rule that is looked at; absent where the scenario has none. */
  readonly rule?: { readonly id: string; readonly name: string };
  /** What `money` is: the rule's joint net gain against today, or without a rule the joint net value itself. */
  readonly money: 'net-gain' | 'joint-net';
  /** With every figure at its central value. */
  readonly central: Omit<TornadoEnd, 'figure'>;
  /** Widest swing of money first; among equals, of cooperation, then as in `scenario.uncertain`. */
  readonly bars: readonly TornadoBar[];
}

/** How a tornado is computed. */
export interface TornadoOptions extends Pick<StudyOptions, 'seed' | 'repetitions' | 'onProgress'> {
  /** Id of the rule that is looked at; default the one that ranks best at central values. */
  readonly rule?: string;
}

/** Quantiles at which each figure is tried. */
const ends = [0.1, 0.9] as const;

/**
 * What moves the answer most: each uncertain figure alone at its 10% and at its 90% quantile, all others at their central values, and
 * what that does to a rule's net gain and to cooperation under it.
 *
 * @throws InputError listing what is wrong with the options, or where a figure at its end leads to what cannot be computed.
 * @example
 * tornado(scenario).bars[0]?.path; // what to find out first
 */
export function tornado(scenario: Scenario, options: TornadoOptions = {}): Tornado {
  const { rule, ...study } = options ?? {};
  const sampling = samplingOf(scenario, options === null ? options : study);
  const { uncertain, rules, goal } = scenario;
  const draw = drawsOf(scenario);
  const meter = meterFor(sampling);
  const central = draw(uncertain.map(() => null));
  const looked = rule === undefined ? bestOf(judgeDraw(central, meter).rules, goal) : rules.indexOf(findRule(scenario, rule));
  const told = (chances: readonly (number | null)[]): Omit<TornadoEnd, 'figure'> & { readonly figures: readonly number[] } => {
    const drawn = draw(chances);
    const judged = judgeDraw({ ...drawn, rules: looked < 0 ? [] : [drawn.rules[looked]!] }, meter);
    const [under = judged.today] = judged.rules;
    const money = looked < 0 ? under.jointNet : under.jointNet - judged.today.jointNet;
    return { figures: drawn.figures, money, cooperation: cooperationOf(under, goal) };
  };
  const { figures: _, ...middle } = told(uncertain.map(() => null));
  const bars = uncertain.map(({ path, unit, known }, i): TornadoBar => {
    const [low, high] = ends.map((end): TornadoEnd => {
      const { figures, ...rest } = told(uncertain.map((_figure, j) => (i === j ? end : null)));
      return { figure: figures[i]!, ...rest };
    }) as [TornadoEnd, TornadoEnd];
    study.onProgress?.({ done: i + 1, total: uncertain.length });
    const swing = (pick: (end: Omit<TornadoEnd, 'figure'>) => number): number => {
      const values = [low, middle, high].map(pick);
      return Math.max(...values) - Math.min(...values);
    };
    const swings = { swing: swing(({ money }) => money), cooperationSwing: swing(({ cooperation }) => cooperation) };
    return { path, unit, ...(known !== undefined && { known }), low, high, ...swings };
  });
  const found = rules[looked];
  return {
    ...(found && { rule: { id: found.id, name: found.name } }),
    money: found === undefined ? 'joint-net' : 'net-gain',
    central: middle,
    bars: bars.sort((a, b) => b.swing - a.swing || b.cooperationSwing - a.cooperationSwing),
  };
}
