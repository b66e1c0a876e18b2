import { Problems, checkKnown } from '../../core/index.ts';
import { type SettingPart, type SettingOrParts, readParts } from '../guidelines/parts.ts';
import type { PoolTime } from '../guidelines/poolsOfParts.ts';
import type { Sampling } from '../meetings.ts';
import { type PilotDesign, checkDesign, checkLevels } from './pairsForPower.ts';
import { type PilotMeasure, checkMeasure } from './pilotMeasure.ts';

/** What a pilot is to find out, and how. */
export interface PilotOptions extends Partial<Sampling> {
  /** Today's setting, or the segments with their shares of all pairs. */
  readonly today: SettingOrParts;
  /** The same under the rule, with as many parts in the same order. */
  readonly rule: SettingOrParts;
  /** Default: cooperation. */
  readonly measure?: PilotMeasure;
  /** People as they behave now (default), or as they would after adaptation under each. */
  readonly pools?: PoolTime;
  /** The difference that the pilot must see; default the one expected over its deals. Not 0. */
  readonly effect?: number;
  /** Pairs that can take part, in all groups together; the shortest pilot that they suffice for is then chosen. */
  readonly pairs?: number;
  /** Lengths to consider, in years, each long enough for a deal in every pair; default a quarter to three years where that is so. */
  readonly years?: readonly number[];
  /** Default: two groups, drawn by lot. */
  readonly design?: PilotDesign;
  /** Chance to find the effect if it is there, between 0 and 1; default 0.8. */
  readonly power?: number;
  /** Chance to find one that is not there, two-sided, between 0 and 1; default 0.05. */
  readonly level?: number;
}

/** The options checked, with their defaults. */
export interface CheckedPilot extends Required<Omit<PilotOptions, 'today' | 'rule' | 'effect' | 'pairs' | 'seed' | 'repetitions'>> {
  readonly today: readonly SettingPart[];
  readonly rule: readonly SettingPart[];
  readonly effect: number | null;
  readonly pairs: number | null;
  readonly sampling: Sampling;
}

const usualYears: readonly number[] = [0.25, 0.5, 0.75, 1, 1.5, 2, 3];
const known = ['today', 'rule', 'measure', 'pools', 'effect', 'pairs', 'years', 'design', 'power', 'level', 'seed', 'repetitions'];

/**
 * Reads the options of a pilot.
 *
 * @throws InputError listing everything that is wrong with them.
 */
export function readPilot(options: PilotOptions): CheckedPilot {
  const problems = new Problems();
  if (!checkKnown(problems, 'options', options, known)) problems.throwIfAny();
  const today = readParts(problems, 'today', options.today);
  const rule = readParts(problems, 'rule', options.rule);
  problems.throwIfAny();
  if (today.length !== rule.length) {
    problems.add({
      path: 'rule',
      message: 'other parts than today',
      received: rule.length,
      expected: `${today.length} parts in the same order`,
    });
  }
  const { measure = 'cooperation', pools = 'now', effect, pairs, design = 'two-groups' } = options;
  const shortest = yearsOfOneDeal([...today, ...rule]);
  const usual = usualYears.filter((length) => length >= shortest);
  const { years = usual.length > 0 ? usual : [shortest] } = options;
  const { power = 0.8, level = 0.05, seed = 'donnant', repetitions = 200 } = options;
  checkMeasure(
    problems,
    'measure',
    measure,
    [...today, ...rule].map(({ setting }) => setting.game),
  );
  if (pools !== 'now' && pools !== 'adapted')
    problems.add({ path: 'pools', message: 'unknown pools', received: pools, expected: 'now or adapted' });
  if (effect !== undefined && problems.number('effect', effect) && effect === 0) {
    problems.add({ path: 'effect', message: 'nothing to see', received: effect, expected: 'a difference other than 0' });
  }
  if (pairs !== undefined) problems.whole('pairs', pairs, 4);
  if (!Array.isArray(years) || years.length === 0) {
    problems.add({ path: 'years', message: 'no lengths', received: years, expected: 'a list of years, as [0.5, 1]' });
  } else {
    years.forEach((length: unknown, i: number) => problems.number(`years[${i}]`, length, shortest, 100));
  }
  checkDesign(problems, design);
  checkLevels(problems, power, level);
  problems.whole('repetitions', repetitions, 2);
  problems.throwIfAny();
  return {
    today,
    rule,
    measure,
    pools,
    effect: effect ?? null,
    pairs: pairs ?? null,
    years: [...years].sort((a, b) => a - b),
    design,
    power,
    level,
    sampling: { seed, repetitions },
  };
}

/** Years in which even the pairs that deal least make one deal. */
function yearsOfOneDeal(parts: readonly SettingPart[]): number {
  return 1 / Math.min(...parts.map(({ setting }) => setting.horizon.dealsPerYear));
}
