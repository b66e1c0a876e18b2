import { Problems } from '../core/index.ts';
import { analyseGame } from '../games/index.ts';
import { levers } from '../incentives/index.ts';
import type { Language } from '../messages/index.ts';
import { type Scenario, checkScenario } from '../scenario/index.ts';
import { type StudyOptions, compareRules, sweep } from '../study/index.ts';
import type { Advice, AdviceTables, Finding } from './advice.ts';
import { behavioursTable } from './behavioursTable.ts';
import { dosesTable } from './dosesTable.ts';
import { networkTable } from './networkTable.ts';
import { onDilemma } from './onDilemma.ts';
import { onDoses } from './onDoses.ts';
import { onMethod } from './onMethod.ts';
import { onNetwork } from './onNetwork.ts';
import { onNothing } from './onNothing.ts';
import { onPools } from './onPools.ts';
import { onRanking } from './onRanking.ts';
import { onRule } from './onRule.ts';
import { onSegments } from './onSegments.ts';
import { payersTable } from './payersTable.ts';
import { poolsTable } from './poolsTable.ts';
import { rank } from './rank.ts';
import { rulesTable } from './rulesTable.ts';
import { searchDoses } from './searchDoses.ts';
import { segmentAdvice } from './segmentAdvice.ts';
import { segmentsTable } from './segmentsTable.ts';
import { voiceFor } from './voice.ts';

/** How advice is asked for. */
export interface AdviceOptions extends StudyOptions {
  /** Default `en`. */
  readonly language?: Language;
  /** Whether the smallest dose of each lever alone is searched, levers that take long left out. Default true. */
  readonly doses?: boolean;
}

/** The continuation axis of the report's chart. */
const chartAxis = { lever: 'continuation', from: 0.3, to: 0.99, points: 47 };

/**
 * Advice on a scenario: whether it is a dilemma and for whom, what happens if nothing changes and how firm that is,
 * what each rule does and who pays for it, which to try first, for which kind of counterpart, and what each lever alone
 * would take. Every sentence is computed from the figures it carries as evidence.
 *
 * @throws InputError for an unknown language or option, or what is not a scenario.
 * @example
 * const { findings } = advise(readScenario(text));
 * findings.filter(({ section }) => section === 'answer').map(({ text }) => text);
 */
export function advise(scenario: Scenario, options: AdviceOptions = {}): Advice {
  const problems = new Problems();
  checkScenario(problems, scenario);
  const known = problems.object('options', options, '{ language, doses, basin, seed, repetitions, onProgress }');
  if (known && !['undefined', 'boolean'].includes(typeof options.doses))
    problems.add({ path: 'options.doses', message: 'not true or false', received: options.doses, expected: 'true or false' });
  problems.throwIfAny();
  const { language = 'en', doses: askedDoses = true, onProgress, ...study } = options;
  const voice = voiceFor(scenario, language);
  const settings = scenario.rules.length + 1;
  const kinds = scenario.segments.length;
  // Comparing a setting searches its thresholds: about as much work as a line of the chart, as is a lever's dose.
  const parts = { compare: settings, kinds: kinds > 1 ? settings : 0, sweep: settings, doses: askedDoses ? levers.length : 0 };
  const total = parts.compare + parts.kinds + parts.sweep + parts.doses;
  let before = 0;
  const within = (part: number): NonNullable<StudyOptions['onProgress']> => {
    const start = before;
    before += part;
    return ({ done, total: all }) => onProgress?.({ done: start + (part * done) / all, total });
  };
  const comparison = compareRules(scenario, { ...study, onProgress: within(parts.compare) });
  const segments = segmentAdvice(scenario, study);
  onProgress?.({ done: (before += parts.kinds), total });
  const swept = sweep(scenario, [chartAxis], { ...study, onProgress: within(parts.sweep) });
  const tell = within(parts.doses);
  const doses = askedDoses
    ? searchDoses(scenario, comparison.today.goalThreshold, study, (done) => tell({ done, total: levers.length }))
    : undefined;

  const ranking = rank(comparison);
  const { today } = comparison;
  const dilemma = onDilemma(voice, scenario);
  const nothing = onNothing(voice, scenario, today);
  const ranked = onRanking(voice, scenario, today, ranking);
  const drift = nothing.find(({ evidence }) => 'settled' in evidence && 'adapted' in evidence)!;
  const answer = [dilemma[0]!, drift, ranked[0]!].map((finding): Finding => ({ ...finding, section: 'answer' }));
  return {
    kind: 'advice',
    language,
    scenario,
    game: analyseGame(scenario.setting.game),
    comparison,
    sweep: swept,
    ranking,
    ...(segments.length > 0 && { segments }),
    ...(doses !== undefined && { doses }),
    findings: [
      ...answer,
      ...dilemma,
      ...nothing,
      ...onPools(voice, today),
      ...ranking.flatMap((rule) => onRule(voice, scenario, today, rule)),
      ...onNetwork(voice, scenario, today, ranking),
      ...onSegments(voice, segments),
      ...(doses === undefined ? [] : onDoses(voice, scenario, today.reachesGoal, doses)),
      ...ranked,
      ...onMethod(voice, comparison),
    ],
    tables: given({
      rules: rulesTable(voice, scenario, today, ranking),
      behaviours: behavioursTable(voice, scenario, today),
      pools: poolsTable(voice, today, ranking),
      payers: payersTable(voice, scenario, today, ranking),
      network: networkTable(voice, scenario, today, ranking),
      segments: segmentsTable(voice, scenario, segments, ranking),
      doses: doses === undefined ? undefined : dosesTable(voice, doses),
    }),
  };
}

/** The tables that there are. */
function given(tables: { readonly [Name in keyof AdviceTables]: AdviceTables[Name] | undefined }): AdviceTables {
  return Object.fromEntries(Object.entries(tables).filter(([, table]) => table !== undefined)) as unknown as AdviceTables;
}
