import { describe, expect, it } from 'vitest';
import { program } from '../../src/strategies/index.ts';
import { type Measures, type TournamentSpec, runTournament } from '../../src/tournament/index.ts';
import noise from '../data/noise.json' with { type: 'json' };
import ends from '../data/prob_end.json' with { type: 'json' };
import { idsOfPeer } from '../support/peerField.ts';

type Row = readonly [string, string, ...number[]];

const classesOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap(([a, b]) => [a, b]))];

async function measured(spec: TournamentSpec): Promise<Measures> {
  const { measures } = await runTournament({ ...spec, measures: true });
  if (measures === undefined || 'vendor' in measures) throw new Error('one pool expected');
  return measures;
}

/** Whether two figures lie within four standard errors; a figure without error has to be met up to rounding. */
function expectWithin(actual: number, value: number, error: number, what: string): void {
  expect(Math.abs(actual - value), `${what}: ${actual} for ${value}`).toBeLessThanOrEqual(4 * error + 1e-9);
}

describe.each(['0.05', '0.01'] as const)('moves that slip with %s', (rate) => {
  const rows = noise.noise[rate] as unknown as readonly Row[];
  const classes = classesOf(rows);
  const spec: TournamentSpec = { players: idsOfPeer(classes), length: { rounds: 200, known: true }, noise: { execution: Number(rate) } };

  it.each(['exact', 'sampled'] as const)('give the payoffs and cooperation of Axelrod-Python, %s', async (method) => {
    const { pairs } = await measured({ ...spec, method, repetitions: 100, seed: 'slips' });
    const error = (table: Measures['pairs']['payoff'], i: number, j: number): number => table.standardError[i]![j]!;
    for (const [a, b, ownA, errorA, ownB, errorB, sharesA, errorSharesA] of rows) {
      const [i, j] = [classes.indexOf(a), classes.indexOf(b)];
      // Against its own kind both chairs are one cell with us: the mean of the peer's two.
      const own = i === j ? (ownA! + ownB!) / 2 : ownA!;
      expectWithin(pairs.payoff.value[i]![j]!, own, Math.hypot(errorA!, error(pairs.payoff, i, j)), `${a} against ${b}`);
      if (i === j) continue;
      expectWithin(pairs.payoff.value[j]![i]!, ownB!, Math.hypot(errorB!, error(pairs.payoff, j, i)), `${b} against ${a}`);
      expectWithin(
        pairs.cooperation.value[i]![j]!,
        sharesA!,
        Math.hypot(errorSharesA!, error(pairs.cooperation, i, j)),
        `C of ${a} against ${b}`,
      );
    }
  });
});

describe.each(['0.5', '0.1'] as const)('matches that end with %s after each round', (end) => {
  const rows = ends.prob_end[end] as unknown as readonly Row[];
  const classes = classesOf(rows);
  const spec: TournamentSpec = { players: idsOfPeer(classes), length: { continuation: 1 - Number(end) } };
  const repetitions = 300;
  // Among the peer's 171 mean lengths at 0.1 one is 4.09 errors off, and its totals with it.
  const slack = 1.05;
  const at = (a: string, b: string) => [classes.indexOf(a), classes.indexOf(b)] as const;

  it.each(['exact', 'sampled'] as const)('give the totals and lengths of Axelrod-Python, %s', async (method) => {
    const { pairs } = await measured({ ...spec, method, repetitions, seed: 'ends' });
    // The lengths are those of the same draws for all pairs, so their error is that of one mean: spread over root n.
    const spread = Math.sqrt(1 - Number(end)) / Number(end) / Math.sqrt(repetitions);
    for (const [a, b, totalA, errorA, , , length, errorLength] of rows) {
      const [i, j] = at(a, b);
      if (i === j) continue;
      const rounds = pairs.rounds[i]![j]!;
      const ourLength = method === 'exact' ? 0 : spread;
      expectWithin(rounds, length!, slack * Math.hypot(errorLength!, ourLength), `length of ${a} against ${b}`);
      // A total is a payoff a round times a length; both scatter.
      const rate = pairs.payoff.value[i]![j]!;
      const error = rounds * pairs.payoff.standardError[i]![j]! + rate * ourLength;
      expectWithin(rate * rounds, totalA!, slack * Math.hypot(errorA!, error), `${a} against ${b}`);
    }
  });

  it('are averaged by round, where the peer averages by match: a short match weighs less with us', async () => {
    const { pairs } = await measured({ ...spec, method: 'exact' });
    // An alternator begins with C, so that rounds of an odd number, all matches of one round among them, are good for a defector.
    const row = rows.find(([a, b]) => a === 'Defector' && b === 'Alternator')!;
    const [, , total, , , , length, , perMatch, errorPerMatch] = row;
    const [i, j] = at('Defector', 'Alternator');
    const ours = pairs.payoff.value[i]![j]!;
    expect(Math.abs(ours - perMatch!)).toBeGreaterThan(10 * errorPerMatch!);
    expect(ours).toBeCloseTo(total! / length!, 1);
    // Round k is played with chance w^(k - 1); the defector gets 5 in odd ones and 1 in even ones: (5 + w) / (1 + w) a round.
    const w = 1 - Number(end);
    expect(ours).toBeCloseTo((5 + w) / (1 + w), 12);
  });
});

describe('programs', () => {
  it('with slips, and on an end left to chance, score the same from two seeds', async () => {
    const players = ['first-by-feld', 'gradual', 'first-by-downing', 'tit-for-tat'];
    const conditions = [
      { length: { rounds: 100 }, noise: { execution: 0.05 } },
      { length: { continuation: 0.95 }, noise: { perception: 0.05 } },
    ];
    const of = (seed: string) => measuredIn({ players, conditions, repetitions: 400, seed, method: 'sampled', measures: true });
    const [one, other] = await Promise.all([of('sun'), of('moon')]);
    one.forEach((pairs, k) =>
      pairs.payoff.value.forEach((row, i) =>
        row.forEach((value, j) => {
          const error = Math.hypot(pairs.payoff.standardError[i]![j]!, other[k]!.payoff.standardError[i]![j]!);
          expectWithin(value!, other[k]!.payoff.value[i]![j]!, error, `${players[i]} against ${players[j]}`);
        }),
      ),
    );
  });

  it('that play a rule of few states score what is solved for it', async () => {
    const spec = { length: { rounds: 60 }, noise: { execution: 0.05 }, repetitions: 800 } as const;
    const played = program({ id: 'tit-for-tat', memory: 'C', play: (last) => (last === 'C' ? 'C' : 'D'), learn: (_, { other }) => other });
    const others = ['tit-for-tat', 'grudger', 'win-stay-lose-shift', 'random'];
    const sampled = await runTournament({ ...spec, vendors: [played], partners: others });
    const solved = await runTournament({ ...spec, vendors: ['tit-for-tat'], partners: others });
    if (!('vendor' in sampled.standings) || !('vendor' in solved.standings)) throw new Error('two pools expected');
    const exact = solved.standings.partner;
    for (const { id, score, standardError } of sampled.standings.partner) {
      expect(standardError).toBeGreaterThan(0);
      expectWithin(score!, exact.find((row) => row.id === id)!.score!, standardError!, id);
    }
    expectWithin(
      sampled.standings.vendor[0]!.score!,
      solved.standings.vendor[0]!.score!,
      sampled.standings.vendor[0]!.standardError!,
      'vendor',
    );
  });
});

async function measuredIn(spec: TournamentSpec): Promise<Measures['pairs'][]> {
  const { conditions = [] } = await runTournament(spec);
  return conditions.map(({ measures }) => {
    if (measures === undefined || 'vendor' in measures) throw new Error('one pool expected');
    return measures.pairs;
  });
}
