import { type LeverParameter, type Preset, findLever, levers, motivesOf, presetUses, presets } from '../src/incentives/index.ts';
import { messagesFor } from '../src/messages/index.ts';
import { type Segment, readScenario } from '../src/scenario/index.ts';

const { levers: words, presets: presetWords } = messagesFor('en');

/** Families in the order of the page, with what each turns. */
const families = {
  shadow: ['The shadow of the future', 'What makes another deal likelier, sooner, or weigh more.'],
  payoffs: ['Payoffs', 'What a deal pays, and to whom.'],
  memory: ['Rules with a memory', 'Public states of the game: what was done counts later.'],
  teach: ['Teach reciprocity', 'Who plays.'],
  recognition: ['Recognition', 'What people see and remember.'],
  care: ['Care for the other’s result', 'What moves people, beside their own money.'],
} as const;

/** What each lever does to a game, in one line; T, R, P and S as in the glossary, w the chance of another deal. */
const formulas: Readonly<Record<string, string>> = {
  continuation: 'w = level',
  churn: 'w = (1 − level)^(1/m), at m deals a year',
  'contract-length': 'w = e^(−1/(years · m)), at m deals a year',
  'deals-a-year': 'w = (1 − churn)^(1/level)',
  tranches: 'w^(1/pieces); T, R, P, S each divided by pieces',
  patience: 'what comes a deal later counts (1 + level)^(−1/m)',
  'shared-bonus': 'R + amount',
  'cooperation-bonus': 'R + amount, S + amount',
  penalty: 'T − detection · amount, P − detection · amount, R − false-alarms · amount, S − false-alarms · amount',
  insurance: 'S + proof · amount',
  restitution: 'T − detection · amount; the other side’s S + detection · amount',
  'double-commission': 'the vendor’s R and S + share · commission',
  'split-commission': 'T − share · commission; the other side’s S + share · commission',
  'deal-registration':
    'the partner’s R + uplift, the vendor’s R − uplift; with chance protection the vendor’s T and the partner’s S become R',
  'price-floor':
    '(1 − blocked) · T + blocked · R; the other side’s (1 − blocked) · S + blocked · R; where both defect, either is stopped with that chance, apart from the other',
  'market-development-funds': 'the partner’s R and S + approval · amount, T and P + leak · amount',
  tiers: 'in tier j every payoff + j · bonus; a tier after each clean-deals in a row, none after a breach on record',
  'escalating-penalty': 'the fine is amount · (1 + growth · i) after i breaches on record; forgive clean deals take one step back',
  strikes: 'after so many strikes no deals for cool-off periods; meanwhile both earn what they have outside',
  exclusion: 'after so many strikes the relationship is over with the chance',
  exit: 'after S the relationship is over with the chance',
  'claw-back-window': 'a clean deal + bonus; a breach on record − bonus for each clean deal within the window',
  'loyalty-bonus': '+ bonus at every so-many-th deal, if all of them were clean',
  probation: 'every payoff − withheld until so many deals in a row were clean',
  'period-end': 'T + amount at every so-many-th deal',
  'contract-end': 'after so many deals w is renewal · w',
  training: 'share · works of the side moves from one behaviour to the other',
  misreadings: 'mean chance of a misreading = level',
  slips: 'mean chance of a slip = level',
  recognition: 'chance of being known again = level',
  'word-of-mouth': 'a breach against one is heard of by each of the others with the chance',
  care: 'T + weight · S, R + weight · R, P + weight · P, S + weight · T, where both sides’ payoffs are alike; money as before',
};

/** The page of levers and ready rules as Markdown. */
export function leversPage(): string {
  const parts = Object.entries(families).map(([family, [title, about]]) => {
    const members = levers.filter((lever) => lever.family === family);
    return `## ${title}\n\n${about}\n\n${members.map(({ id }) => leverPart(id)).join('\n\n')}`;
  });
  return `# Levers and ready rules

Written by \`tests/leversPage.test.ts\` from the code; \`UPDATE=1 npx vitest run tests/leversPage.test.ts\` writes it anew.

A lever is one named change of the rules of the game. It has a dose: the figure that is turned where a threshold is looked for. How
to pull levers in a file is told in [the scenario file](scenario-file.md#levers); what they do to cooperation, in
[four scenarios](scenarios.md). Behind each lever stands what it makes of one game: 5/3/1/0 (T/R/P/S) on both sides, one deal a
year, churn of 10%, and 2% misreadings and slips, with figures as in its example. Levers with a memory
are shown by the public states that they add.

${parts.join('\n\n')}

## Ready rules

Rules of real channel programmes, made of the levers above. Money is told as a share of \`deal-value\`. A figure without a source
is illustrative.

${presets.map(presetPart).join('\n\n')}
`;
}

function leverPart(id: string): string {
  const { params, dose, excludes } = findLever(id)!;
  const { name, about, params: told } = words[id]!;
  const rows = Object.entries(params).map(([parameter, accepts]) => [
    parameter === dose.name ? `**${parameter}**` : parameter,
    told[parameter] ?? '',
    unitOf(accepts),
    rangeOf(accepts),
    usualOf(accepts),
  ]);
  const same = levers.filter((other) => other.id !== id && excludes !== undefined && other.excludes === excludes).map((other) => other.id);
  const not = same.length === 0 ? 'itself' : `itself, ${same.join(', ')}`;
  return [
    `### ${id}`,
    `${about} (${name[0]!.toUpperCase()}${name.slice(1)}.)`,
    `- Formula: ${formulas[id] ?? missing(`formula of ${id}`)}\n- ${exampleOf(id)}\n- Not together, on the same side, with: ${not}`,
    table(['parameter (dose in bold)', 'what it is', 'unit', 'range', 'usual'], rows),
  ].join('\n\n');
}

function presetPart(preset: Preset): string {
  const { name, about, caveat } = presetWords[preset.id]!;
  const pulled = [...new Set(presetUses(preset.id, withValue(preset)).map(({ lever }) => lever))];
  const rows = Object.entries(preset.params).map(([parameter, accepts]) => [
    parameter,
    unitOf(accepts),
    rangeOf(accepts),
    usualOf(accepts),
    parameter === 'deal-value' ? 'your own' : (preset.sources[parameter] ?? 'illustrative'),
  ]);
  return [
    `### preset: ${preset.id}`,
    `${about} (${name[0]!.toUpperCase()}${name.slice(1)}.)`,
    `- Levers: ${pulled.map((lever) => `[${lever}](#${lever})`).join(', ')}\n- Caveat: ${caveat}`,
    table(['figure', 'unit', 'range', 'usual', 'source'], rows),
  ].join('\n\n');
}

function withValue({ params }: Preset): Record<string, number> {
  return 'deal-value' in params ? { 'deal-value': 100 } : {};
}

/** The game that examples start from. */
const plain = `
title: Example
currency: points
sides:
  vendor: { name: v, cooperate: c, defect: d }
  partner: { name: p, cooperate: c, defect: d }
money:
  vendor: { both-cooperate: 3, i-defect-alone: 5, they-defect-alone: 0, both-defect: 1 }
  partner: { both-cooperate: 3, i-defect-alone: 5, they-defect-alone: 0, both-defect: 1 }
relationship: { deals-a-year: 1, churn: 10% }
misunderstandings: { slips: 2%, misreadings: 2% }
behaviours:
  vendor: { always-defect: 50%, tit-for-tat: 50% }
  partner: { always-defect: 50%, tit-for-tat: 50% }
goal: { cooperation: 50%, measured: now }
`;

/** Doses of the examples, where the middle of the range will not do, and sides that must be named. */
const doses: Readonly<Record<string, string>> = {
  continuation: 'level: 95%',
  churn: 'level: 5%',
  'contract-length': 'years: 20',
  'deals-a-year': 'level: 4',
  tranches: 'pieces: 2',
  patience: 'level: 5%',
  'price-floor': 'blocked: 50%',
  tiers: 'bonus: 1, clean-deals: 2',
  'escalating-penalty': 'side: partner, amount: 1, steps: 2, forgive: 2',
  'loyalty-bonus': 'bonus: 1, deals: 2',
  probation: 'withheld: 1, deals: 2',
  'period-end': 'side: partner, amount: 1, deals: 2',
  'claw-back-window': 'bonus: 1, window: 2',
  strikes: 'cool-off: 2',
  exclusion: 'chance: 50%',
  exit: 'side: partner, chance: 50%',
  'contract-end': 'renewal: 80%, deals: 2',
  training: 'side: partner, share: 40%',
  misreadings: 'level: 1%',
  slips: 'level: 1%',
  recognition: 'level: 50%',
  'word-of-mouth': 'heard: 10%, others: 10',
  care: 'weight: 50%',
};

/** What a lever makes of the plain game. */
function exampleOf(id: string): string {
  const { params, dose } = findLever(id)!;
  const written = doses[id] ?? `${'side' in params && usualOf(params['side']!) === 'must be told' ? 'side: partner, ' : ''}${dose.name}: 1`;
  const today = setting('');
  const under = setting(`levers: { lever: ${id}, ${written} }\n`);
  const changes = changesOf(today, under);
  return `Example, \`${written}\`: ${changes.length === 0 ? missing(`effect of ${id}`) : changes.join('; ')}`;
}

function setting(levered: string): Segment['setting'] {
  return readScenario(plain + levered).segments[0]!.setting;
}

/** How two settings differ, in words. */
function changesOf(before: Segment['setting'], after: Segment['setting']): string[] {
  return facts(after).filter((fact) => !facts(before).includes(fact));
}

function facts(setting: Segment['setting']): string[] {
  const { horizon, recall, perception, execution, pools, word } = setting;
  const { states, start } = motivesOf(setting);
  const { vendor, partner } = states[start]!.payoffs;
  const [one, ...more] = states.map(({ name, payoffs }) => `${name} (${slashed(payoffs.partner)})`);
  return [
    ...(more.length === 0
      ? [`vendor ${slashed(vendor)}`, `partner ${slashed(partner)}`]
      : [`public states, with the partner’s payoffs: ${[one, ...more].join(', ')}`]),
    `another deal follows with ${digits(100 * (horizon.continuation ?? (1 - horizon.churn) ** (1 / horizon.dealsPerYear)))}%`,
    `${digits(horizon.dealsPerYear)} deals a year`,
    `interest ${digits(100 * horizon.interest.vendor)}%`,
    `known again with ${digits(100 * recall.vendor)}%`,
    `misreadings ${digits(100 * perception.vendor.C)}%`,
    `slips ${digits(100 * execution.vendor.C)}%`,
    `${digits(100 * (pools.partner.find(({ strategy }) => strategy.id === 'tit-for-tat')?.share ?? 0))}% of the partner’s side play tit for tat`,
    `heard of by others with ${digits(100 * (word?.vendor.heard ?? 0))}%`,
  ];
}

function slashed({ T, R, P, S }: { readonly T: number; readonly R: number; readonly P: number; readonly S: number }): string {
  return [T, R, P, S].map(digits).join('/');
}

function digits(value: number): string {
  return String(Number(value.toFixed(2)));
}

function unitOf(parameter: LeverParameter): string {
  return parameter.kind === 'figure' ? parameter.unit : parameter.kind;
}

function rangeOf(parameter: LeverParameter): string {
  switch (parameter.kind) {
    case 'figure': {
      const whole = parameter.whole ? ', whole' : '';
      const from = parameter.from === Number.MIN_VALUE ? 'above 0' : `from ${parameter.from}`;
      if (parameter.to === Infinity || parameter.to === Number.MAX_SAFE_INTEGER) return `${from}${whole}`;
      return parameter.to === 1 - Number.EPSILON ? `${from}, below 1` : `${from} to ${parameter.to}${whole}`;
    }
    case 'side':
      return `vendor, partner${parameter.both ? ', both' : ''}`;
    case 'account':
      return `an account${parameter.none ? ', none' : ''}`;
    case 'behaviour':
      return 'a behaviour that the side has';
    case 'choice':
      return parameter.choices.join(', ');
  }
}

function usualOf(parameter: LeverParameter): string {
  return parameter.usual === undefined ? 'must be told' : String(parameter.usual);
}

function missing(what: string): never {
  throw new Error(`the page of levers lacks the ${what}`);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
