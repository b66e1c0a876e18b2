import { strategy } from '../../src/catalogue/index.ts';
import { bestReply, prepareTable } from '../../src/exact/index.ts';
import { games, prisonersDilemma } from '../../src/games/index.ts';
import { memoryOne, traitsOf } from '../../src/strategies/index.ts';
import { rankCorrelation } from '../../src/study/guidelines/rankCorrelation.ts';

/** Behaviours that are tried one alone against each pool. */
export const triedIds = [
  'tit-for-tat',
  'generous-tit-for-tat',
  'tit-for-two-tats',
  'two-tits-for-tat',
  'contrite-tit-for-tat',
  'suspicious-tit-for-tat',
  'grudger',
  'win-stay-lose-shift',
  'always-cooperate',
  'always-defect',
  'alternator',
  'random',
  'first-by-grofman',
  'first-by-joss',
];

/** Whom they meet. */
const pools: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  varied: Object.fromEntries(triedIds.map((id) => [id, 1 / triedIds.length])),
  reciprocal: { 'tit-for-tat': 0.6, 'always-cooperate': 0.2, 'always-defect': 0.2 },
  hostile: { 'always-defect': 0.7, 'tit-for-tat': 0.2, random: 0.1 },
};

const dilemmas = { points: prisonersDilemma(), prison: games['prison-years'] } as const;
const continuations = [0.5, 0.9, 0.98];
const misreadings = [0, 0.05, 0.15];
const generosities = Array.from({ length: 21 }, (_, i) => i / 20);

/** One environment, and what every behaviour earns there. */
interface Environment {
  readonly dilemma: string;
  readonly pool: string;
  readonly continuation: number;
  readonly misreading: number;
  /** In units of R − P. */
  readonly payoffs: Readonly<Record<string, number>>;
  readonly gaps: Readonly<Record<string, number>>;
  /** What tit for tat earns by generosity. */
  readonly generous: readonly number[];
}

/** Payoffs nearer than this are the same. */
const same = 1e-9;

/** Everything the page shows, by the name of the place. */
export function claimTables(): Record<string, string> {
  const all = Object.keys(dilemmas).flatMap((dilemma) =>
    Object.keys(pools).flatMap((pool) => environments(dilemma as keyof typeof dilemmas, pool)),
  );
  const leadOf = (kind: (id: string) => boolean, { payoffs }: Environment): number =>
    Math.max(...triedIds.filter(kind).map((id) => payoffs[id]!)) -
    Math.max(...triedIds.filter((id) => !kind(id)).map((id) => payoffs[id]!));
  const nice = (id: string): boolean => traitsOf(strategy(id)).nice;
  const simple = (id: string): boolean => traitsOf(strategy(id)).states! <= 2;
  return {
    best: tableOf(all, ({ payoffs }) => {
      const ahead = triedIds.filter((id) => payoffs[id]! > payoffs['tit-for-tat']! + same);
      const top = triedIds.reduce((a, b) => (payoffs[b]! > payoffs[a]! + same ? b : a));
      return { holds: ahead.length === 0, text: ahead.length === 0 ? '1' : `${ahead.length + 1} (${top})` };
    }),
    'known-end': endTable(),
    strict: tableOf(all, ({ payoffs }) => signed(payoffs['tit-for-tat']! - payoffs['tit-for-two-tats']!)),
    forgiving: tableOf(all, ({ generous }) => {
      const top = Math.max(...generous);
      const asGood = generosities.filter((_, i) => generous[i]! >= top - same);
      const [low, high] = [asGood[0]!, asGood.at(-1)!];
      return { holds: low === 0, text: low === high ? `${percent(low)}` : `${percent(low)} to ${percent(high)}` };
    }),
    first: tableOf(all, (environment) => signed(leadOf(nice, environment))),
    envy: tableOf(all, ({ payoffs, gaps }) => {
      const earned = triedIds.map((id) => payoffs[id]!);
      const correlation = rankCorrelation(
        triedIds.map((id) => gaps[id]!),
        earned,
        same,
      )!;
      return { holds: correlation <= 0, text: number(correlation) };
    }),
    clear: tableOf(all, (environment) => signed(leadOf(simple, environment))),
  };
}

function environments(dilemma: keyof typeof dilemmas, pool: string): Environment[] {
  const game = dilemmas[dilemma];
  const { R, P } = game.states[0]!.payoffs.vendor;
  const members = Object.keys(pools[pool]!);
  const titForTats = generosities.map((g) => memoryOne({ id: `generosity-${g}`, opening: 1, reply: { CC: 1, CD: g, DC: 1, DD: g } }));
  const solve = prepareTable({
    vendor: [...triedIds.map((id) => strategy(id)), ...titForTats],
    partner: members.map((id) => strategy(id)),
  });
  return continuations.flatMap((continuation) =>
    misreadings.map((misreading): Environment => {
      const met = solve({ game, length: { continuation }, noise: { perception: misreading } });
      const mean = (i: number, pick: (perRound: { vendor: number; partner: number }) => number): number =>
        members.reduce((sum, id, j) => sum + pools[pool]![id]! * pick(met[i]![j]!.perRound), 0) / (R - P);
      const byId = (pick: (perRound: { vendor: number; partner: number }) => number): Record<string, number> =>
        Object.fromEntries(triedIds.map((id, i) => [id, mean(i, pick)]));
      return {
        dilemma,
        pool,
        continuation,
        misreading,
        payoffs: byId(({ vendor }) => vendor),
        gaps: byId(({ vendor, partner }) => vendor - partner),
        generous: titForTats.map((_, g) => mean(triedIds.length + g, ({ vendor }) => vendor)),
      };
    }),
  );
}

/** What the best reply to tit for tat earns beyond mutual cooperation, in all, in units of R − P, by how the end is set. */
function endTable(): string {
  const { R, P } = dilemmas.points.states[0]!.payoffs.vendor;
  const gain = (rounds: number, length: { rounds: number; known: boolean } | { continuation: number }): string =>
    number((bestReply(strategy('tit-for-tat'), { length }).value - R * rounds) / (R - P));
  const rows = [1, 2, 3, 5, 20, 100].map(
    (rounds) => `| ${rounds} | ${gain(rounds, { rounds, known: true })} | ${gain(rounds, { continuation: 1 - 1 / rounds })} |`,
  );
  return ['| deals, known or expected | end known | end unknown |', '| --- | --- | --- |', ...rows].join('\n');
}

interface Cell {
  readonly holds: boolean;
  readonly text: string;
}

function tableOf(all: readonly Environment[], cell: (environment: Environment) => Cell): string {
  const columns = Object.keys(dilemmas).flatMap((dilemma) => Object.keys(pools).map((pool) => ({ dilemma, pool })));
  const heads = columns.map(({ dilemma, pool }) => `${dilemma}: ${pool}`);
  const cells = all.map((environment) => ({ ...environment, ...cell(environment) }));
  const rows = continuations.flatMap((continuation) =>
    misreadings.map((misreading) => {
      const texts = columns.map(({ dilemma, pool }) => {
        const { holds, text } = cells.find(
          (one) => one.dilemma === dilemma && one.pool === pool && one.continuation === continuation && one.misreading === misreading,
        )!;
        return holds ? `**${text}**` : text;
      });
      return `| ${[number(continuation), percent(misreading), ...texts].join(' | ')} |`;
    }),
  );
  const count = cells.filter(({ holds }) => holds).length;
  return [
    `| ${['continuation', 'misread', ...heads].join(' | ')} |`,
    `| ${['continuation', 'misread', ...heads].map(() => '---').join(' | ')} |`,
    ...rows,
    '',
    `Bold in ${count} of ${cells.length} environments.`,
  ].join('\n');
}

function signed(lead: number): Cell {
  const rounded =
    Math.abs(lead) < 5e-4
      ? Math.abs(lead) <= same
        ? '0'
        : lead > 0
          ? '+0.000'
          : '−0.000'
      : `${lead > 0 ? '+' : '−'}${Math.abs(lead).toFixed(3)}`;
  return { holds: lead >= -same, text: rounded };
}

function number(value: number): string {
  const rounded = Math.round(100 * value) / 100;
  return `${rounded < 0 ? '−' : ''}${Math.abs(rounded)}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
