import { Problems, checkKnown, nearest } from '../../core/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Sampling } from '../meetings.ts';
import { type StudyOptions, samplingOf } from '../options.ts';

/** How mixes are looked for. */
export interface MixOptions extends StudyOptions {
  /** Most that a mix may cost a pair and year, in the scenario's unit, at least 0; absent: no limit. */
  readonly budget?: number;
  /**
   * Account whose spending counts against the budget: what rules cost it and, for an account other than the sides', any fall
   * of what it books from dealing against today (bonuses that it pays deal by deal). Absent: joint cost, what all
   * accounts but `outside` use up together.
   */
  readonly payer?: string;
  /** Most rules in a mix, at least 1; default all. */
  readonly most?: number;
  /** Most mixes that are looked at, at least 1; where there are more, the search is local. Default 4096, all mixes of twelve rules. */
  readonly looks?: number;
  /** How many of the best within the budget are judged in full, at least 0; default 0. */
  readonly judge?: number;
}

/** Options with nothing left out. */
export interface CheckedMixOptions {
  readonly study: StudyOptions;
  readonly sampling: Sampling;
  readonly budget: number | null;
  readonly payer: string | null;
  readonly most: number;
  readonly looks: number;
  readonly judge: number;
}

const own = ['budget', 'payer', 'most', 'looks', 'judge'];
const ofStudy = ['seed', 'repetitions', 'onProgress', 'basin'];

/**
 * Checks what mixes are looked for in, and how.
 *
 * @throws InputError listing everything that is wrong.
 */
export function checkMixOptions(scenario: Scenario, options: MixOptions): CheckedMixOptions {
  const named = typeof options === 'object' && options !== null ? options : ({} as MixOptions);
  const { budget, payer, most = Infinity, looks = 4096, judge = 0 } = named;
  // unknown names are told once, with all names that there are
  const study: StudyOptions = Object.fromEntries(Object.entries(named).filter(([name]) => ofStudy.includes(name)));
  const sampling = samplingOf(scenario, study, (problems) => {
    checkKnown(problems, 'options', options, [...own, ...ofStudy]);
    if (budget !== undefined) problems.number('options.budget', budget, 0);
    if (most !== Infinity) problems.whole('options.most', most, 1);
    problems.whole('options.looks', looks, 1);
    problems.whole('options.judge', judge, 0);
  });
  // accounts are known once there is a scenario
  const problems = new Problems();
  if (payer !== undefined) checkPayer(problems, scenario, payer);
  problems.throwIfAny();
  return { study, sampling, budget: budget ?? null, payer: payer ?? null, most, looks, judge };
}

function checkPayer(problems: Problems, { segments, rules }: Scenario, payer: string): void {
  const settings = [segments, ...rules.map((rule) => rule.segments)].flat().map(({ setting }) => setting);
  const booked = settings.flatMap(({ game }) => game.states.flatMap(({ accounts }) => Object.keys(accounts)));
  const paying = rules.flatMap(({ costs }) => costs.map((cost) => cost.payer));
  const accounts = [...new Set(['vendor', 'partner', 'company', 'outside', ...booked, ...paying])];
  if (accounts.includes(payer)) return;
  const expected = (typeof payer === 'string' && nearest(payer, accounts).join(' or ')) || accounts.join(', ');
  problems.add({ path: 'options.payer', message: 'unknown account', received: payer, expected });
}
