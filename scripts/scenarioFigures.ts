import { readFileSync } from 'node:fs';
import {
  type JudgedRule,
  type RuleComparison,
  type Scenario,
  type Threshold,
  compareRules,
  readScenario,
  threshold,
} from '../src/entries/scenario.ts';

/** The shipped scenarios that share a menu of rules, with the dose of the rule that is best there. */
export const shipped = {
  'two-sides-alike': {
    best: 'reciprocity-training',
    dial: 'rules.reciprocity-training.levers.trained',
    dose: 'share trained',
    tell: percent,
  },
  'strong-vendor': {
    best: 'double-compensation',
    dial: 'rules.double-compensation.levers.commission',
    dose: 'extra commission on deals left to the reseller, of the deal value',
    tell: finePercent,
  },
  'many-small-partners': {
    best: 'longer-contracts',
    dial: 'rules.longer-contracts.levers.years',
    dose: 'mean years of a relationship',
    tell: (years: number): string => years.toFixed(1),
  },
  'long-alliance': { best: 'shared-records', dial: 'misreadings', dose: 'misreadings that are left', tell: percent },
} as const;

/** Id of a shipped scenario. */
export type ShippedId = keyof typeof shipped;

/** A scenario read and judged. */
export interface JudgedScenario {
  readonly id: ShippedId;
  readonly scenario: Scenario;
  readonly comparison: RuleComparison;
  /** Doses of the best rule that reach the goal. */
  readonly doses: Threshold;
}

/** Reads and judges a shipped scenario. */
export function judged(id: ShippedId): JudgedScenario {
  const scenario = readShipped(id);
  const { best, dial } = shipped[id];
  const { measure, cooperation } = scenario.goal;
  const doses = threshold(scenario, dial, { measure, cooperation }, { rule: best });
  return { id, scenario, comparison: compareRules(scenario), doses };
}

/** A shipped scenario, with words of its file replaced. */
export function readShipped(id: ShippedId, replace: readonly (readonly [from: string, to: string])[] = []): Scenario {
  let text = readFileSync(`examples/scenarios/${id}.yaml`, 'utf8');
  for (const [from, to] of replace) {
    if (!text.includes(from)) throw new Error(`${id}.yaml does not say ${from}`);
    text = text.replace(from, to);
  }
  return readScenario(text);
}

/** Rules in the order of the advice: those that reach the goal first, then by net gain after adaptation. */
export function ranked({ rules }: RuleComparison): RuleComparison['rules'] {
  return [...rules].sort((a, b) => Number(b.reachesGoal) - Number(a.reachesGoal) || b.money.adapted.jointNet - a.money.adapted.jointNet);
}

/** The pieces of the page that are computed, by the name of their place. */
export function computedPieces(all: readonly JudgedScenario[]): Readonly<Record<string, string>> {
  return { 'best rules': summary(all), 'full commission': exploited(), ...Object.fromEntries(all.map((one) => [one.id, figures(one)])) };
}

function summary(all: readonly JudgedScenario[]): string {
  const rows = all.map(({ id, scenario, comparison }) => {
    const [best, second] = ranked(comparison);
    const gain = best!.money.adapted.jointNet - comparison.today.money.adapted.jointNet;
    const others = ranked(comparison).filter(({ reachesGoal }) => reachesGoal).length - 1;
    return [
      `[${scenario.title}](../../examples/scenarios/${id}.yaml)`,
      `**${best!.rule.name}**`,
      `${percent(comparison.today.verdict.adapted.overall)} → ${percent(best!.verdict.adapted.overall)}`,
      money(gain, scenario),
      others === 0 ? 'none' : second!.rule.name,
    ];
  });
  return table(['scenario', 'best rule', 'cooperation after adaptation', 'net gain, a pair and year', 'others that reach the goal'], rows);
}

function figures(one: JudgedScenario): string {
  const { scenario, comparison } = one;
  const { today } = comparison;
  const base = today.money.adapted.jointNet;
  const rows = [
    ['nothing changes', percent(today.verdict.now.overall), percent(today.verdict.adapted.overall), '', ''],
    ...ranked(comparison).map(({ rule, verdict, money: { adapted }, reachesGoal }) => [
      rule.name,
      percent(verdict.now.overall),
      percent(verdict.adapted.overall),
      money(adapted.jointNet - base, scenario),
      reachesGoal ? 'yes' : 'no',
    ]),
  ];
  return [
    table(['rule', 'cooperation now', 'after adaptation', 'net gain, a pair and year', 'goal reached'], rows),
    [...future(one), ...basins(one), ...best(one)].map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
}

/** The strong vendor with the whole commission paid on deals left to the reseller: 6 points on top of 4. */
export function fullCommission(): JudgedRule {
  const scenario = readShipped('strong-vendor', [['commission: 4% }', 'commission: commission - partnerCommission }']]);
  return compareRules(scenario, { basin: false }).rules.find(({ rule }) => rule.id === 'double-compensation')!;
}

function exploited(): string {
  const { verdict, money: yearly } = fullCommission();
  const { vendor, partner } = verdict.adapted.cooperation;
  const company = money(-yearly.adapted.payback!.gain['company']!, readShipped('strong-vendor'));
  return `- Full commission, after adaptation: reps cooperate in ${percent(vendor)} of their moves, resellers in ${percent(partner)}; the company loses ${company}, a pair and year.`;
}

/** Incentive threshold against continuation. */
function future({ comparison: { today, rules }, id }: JudgedScenario): string[] {
  const under = rules.find(({ rule }) => rule.id === shipped[id].best)!;
  const needs = ({ incentive }: typeof today.verdict): string =>
    `vendor's side ${need(incentive.vendor.titForTat)}, partner's side ${need(incentive.partner.titForTat)}`;
  const parts = today.verdict.segments?.map(({ name, verdict }) => `${name} ${percent(verdict.continuation)}`);
  return [
    `Chance that another deal follows today: ${parts?.join(', ') ?? percent(today.verdict.continuation)}. Under the best rule: ${percent(under.verdict.continuation)}.`,
    `Chance that is needed so that betraying a tit-for-tat player does not pay, today: ${needs(today.verdict)}. Under the best rule: ${needs(under.verdict)}.`,
  ];
}

function need(chance: number | null): string {
  return chance === null ? 'none is enough' : percent(chance);
}

/** Basins of attraction and their edges, by segment. */
function basins({ comparison: { today, rules }, id }: JudgedScenario): string[] {
  const under = rules.find(({ rule }) => rule.id === shipped[id].best)!;
  const told = (when: string, { verdict }: typeof today): string[] =>
    (verdict.segments ?? [{ name: '', verdict }]).map(({ name, verdict: { adapted } }) => {
      const { basin, edge } = adapted;
      const from = `${when}${name && `, ${name}`}: ${percent(basin!.share)} of all starts end at ${percent(adapted.overall)} cooperation`;
      if (!edge) return `${from}; no change of one behaviour leads elsewhere.`;
      const who = { vendor: "the vendor's side", partner: "the partner's side", both: 'both sides' }[edge.side];
      return `${from}; if ${percent(edge.share)} of ${who} took up ${edge.behaviour.name}, the end would be ${percent(edge.cooperation)}.`;
    });
  return [...told('Today', today), ...told('Under the best rule', under)];
}

/** Doses, payers and payback of the best rule. */
function best({ comparison, scenario, id, doses }: JudgedScenario): string[] {
  const { dose, tell } = shipped[id];
  const { rule, money: yearly } = comparison.rules.find((other) => other.rule.id === shipped[id].best)!;
  const { gain, years } = yearly.adapted.payback!;
  const around = doses.intervals.find(([a, b]) => (doses.dose.today - a) * (doses.dose.today - b) <= 0)!;
  const accounts = Object.entries(gain).map(([account, more]) => `${nameOf(account)} ${money(more, scenario)}`);
  const once = yearly.adapted.network?.oneOff['company'] ?? 0;
  const back = years['company'];
  const paid = once === 0 ? 'nothing falls due once' : `${money(once, scenario)} falls due once in the whole network`;
  const payback = back === null || back === undefined ? 'never' : back === 0 ? 'at once' : `after ${(12 * back).toFixed(1)} months`;
  return [
    `Doses of ${rule.name.toLowerCase()} that reach the goal, around the one in the file (${dose}): ${tell(Math.min(...around))} to ${tell(Math.max(...around))}.`,
    `More money, a pair and year, after adaptation: ${accounts.join(', ')}.`,
    `The company pays: ${paid}; it has its money back ${payback}.`,
  ];
}

function nameOf(account: string): string {
  const names: Readonly<Record<string, string>> = { vendor: "the vendor's person", secondCompany: 'the second company' };
  return names[account] ?? `the ${account}`;
}

function percent(share: number): string {
  const near = share > 0.99 && share < 1;
  return `${(100 * share).toFixed(near ? 1 : 0)}%`;
}

function finePercent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** Money in whole units, as in the page. */
export function money(amount: number, { unit }: Scenario): string {
  return `${unit} ${(Math.round(amount) + 0).toLocaleString('en')}`;
}

/** A Markdown table. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
