import { Problems } from '../core/index.ts';
import { analyseGame } from '../games/index.ts';
import type { Language } from '../messages/index.ts';
import { type Scenario, checkScenario } from '../scenario/index.ts';
import { type StudyOptions, compareRules, sweep } from '../study/index.ts';
import type { Advice, Finding } from './advice.ts';
import { behavioursTable } from './behavioursTable.ts';
import { onDilemma } from './onDilemma.ts';
import { onNothing } from './onNothing.ts';
import { onRanking } from './onRanking.ts';
import { onRule } from './onRule.ts';
import { rank } from './rank.ts';
import { rulesTable } from './rulesTable.ts';
import { voiceFor } from './voice.ts';

/** How advice is asked for. */
export interface AdviceOptions extends StudyOptions {
  /** Default `en`. */
  readonly language?: Language;
}

/** The continuation axis of the report's chart. */
const chartAxis = { lever: 'continuation', from: 0.3, to: 0.99, points: 47 };

/**
 * Advice on a scenario: whether it is a dilemma and for whom, what happens if nothing changes, what each rule
 * does, and which to try first. Every sentence is computed from the figures it carries as evidence.
 *
 * @throws InputError for an unknown language or option, or what is not a scenario.
 * @example
 * const { findings } = advise(readScenario(text));
 * findings.filter(({ section }) => section === 'answer').map(({ text }) => text);
 */
export function advise(scenario: Scenario, options: AdviceOptions = {}): Advice {
  const problems = new Problems();
  checkScenario(problems, scenario);
  problems.object('options', options, '{ language, seed, repetitions, onProgress }');
  problems.throwIfAny();
  const { language = 'en', onProgress, ...study } = options;
  const voice = voiceFor(scenario, language);
  const settings = scenario.rules.length + 1;
  // Comparing a setting searches its thresholds: about as much work as a line of the chart.
  const total = 2 * settings * chartAxis.points;
  const report = (done: number): void => onProgress?.({ done, total });
  const comparison = compareRules(scenario, { ...study, onProgress: ({ done }) => report(done * chartAxis.points) });
  const swept = sweep(scenario, [chartAxis], { ...study, onProgress: ({ done }) => report(settings * chartAxis.points + done) });

  const game = analyseGame(scenario.setting.game);
  const ranking = rank(comparison);
  const { today } = comparison;
  const dilemma = onDilemma(voice, scenario, game);
  const nothing = onNothing(voice, scenario, today);
  const ranked = onRanking(voice, scenario, today, ranking);
  const drift = nothing.find(({ evidence }) => 'settled' in evidence && 'adapted' in evidence)!;
  const answer = [dilemma[0]!, drift, ranked[0]!].map((finding): Finding => ({ ...finding, section: 'answer' }));
  return {
    kind: 'advice',
    language,
    scenario,
    game,
    comparison,
    sweep: swept,
    ranking,
    findings: [
      ...answer,
      ...dilemma,
      ...nothing,
      ...ranking.flatMap((rule) => onRule(voice, today, rule, game)),
      ...ranked,
      ...onMethod(voice, comparison),
    ],
    tables: { rules: rulesTable(voice, scenario, today, ranking), behaviours: behavioursTable(voice, scenario, today) },
  };
}

function onMethod({ say, formats }: ReturnType<typeof voiceFor>, { today, rules }: ReturnType<typeof compareRules>): Finding[] {
  const verdicts = [today, ...rules].map(({ verdict }) => verdict);
  const exact = verdicts.every((verdict) => verdict.exact);
  const error = Math.max(...verdicts.flatMap(({ now, adapted }) => [now.standardError, adapted.standardError]));
  return [
    { section: 'method', text: exact ? say.advice.exact() : say.advice.sampled(formats, error), evidence: { exact, error } },
    ...(exact ? [] : [{ section: 'method' as const, text: say.advice.sampledThresholds(), evidence: { exact } }]),
    { section: 'method', text: say.advice.adaptation(), evidence: {} },
  ];
}
