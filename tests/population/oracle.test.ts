import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bestReply, expectMatch } from '../../src/exact/index.ts';
import { type Payoffs, prisonersDilemma } from '../../src/games/index.ts';
import {
  adaptiveGradient,
  ecological,
  evolutionarilyStable,
  growthRates,
  invades,
  meanPayoff,
  replicator,
  restPoints,
  velocity,
} from '../../src/population/index.ts';
import { type Strategy, sequence } from '../../src/strategies/index.ts';
import { machineNamed } from '../support/machines.ts';
import { type OracleCase, expectClose, readOracle } from '../support/oracle.ts';
import { after } from './after.ts';

/** Inputs as the file writes them; shares may be fractions such as "2/5". */
interface Inputs extends Payoffs {
  readonly A: number[][];
  readonly x: (number | string)[];
  readonly x0: number[];
  readonly t: number;
  readonly generations: number;
  readonly w: number;
  readonly p: number;
  readonly q: number;
}

const sharesOf = (x: readonly (number | string)[]): number[] =>
  x.map((share) => {
    const [numerator, denominator = '1'] = String(share).split('/');
    return Number(numerator) / Number(denominator);
  });

/** What behaviours earn a round of each other, exactly. */
function tableOf(payoffs: Payoffs, w: number, behaviours: readonly Strategy[]): number[][] {
  const options = { game: prisonersDilemma(payoffs), length: { continuation: w } };
  return behaviours.map((row) => behaviours.map((column) => expectMatch(row, column, options).perRound.vendor));
}

const [ALLC, ALLD, TFT] = ['ALLC', 'ALLD', 'TFT'].map((name) => machineNamed(name)) as [Strategy, Strategy, Strategy];

/** No reply of any kind does better against it than its own kind. */
function collectivelyStable(payoffs: Payoffs, w: number, resident: Strategy): boolean {
  const options = { game: prisonersDilemma(payoffs), length: { continuation: w } };
  return bestReply(resident, options).perRound <= expectMatch(resident, resident, options).perRound.vendor + 1e-9;
}

const answers: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  replicator_rhs: ({ A, x }) => ({ dx: velocity(A, sharesOf(x)), mean_fitness: meanPayoff(A, sharesOf(x)) }),
  replicator_trajectory: ({ A, x0, t }) => after(replicator(A, x0, { step: t }), 1),
  ecological_update: ({ A, x, generations }) => after(ecological(A, sharesOf(x)), generations),
  unstable_mix_tft_alld: ({ w, ...payoffs }) =>
    restPoints(tableOf(payoffs, w, [TFT, ALLD])).find(({ stability }) => stability === 'unstable')?.shares[0],
  tft_share_needed_on_allc_tft_edge: ({ w, ...payoffs }) => {
    const table = tableOf(payoffs, w, [ALLC, ALLD, TFT]);
    const edge = restPoints(table).find(({ support }) => support.join() === '0,2')!;
    expect(edge.dimension).toBe(1);
    // Along the edge everybody earns the same, and the defector's advantage is a line from one corner to the other.
    const [atAllC, atTft] = edge.corners.map((corner) => growthRates(table, corner)[1]!) as [number, number];
    return atAllC / (atAllC - atTft);
  },
  selection_gradient_reactive: ({ p, q, ...payoffs }) => {
    const { p: grad_p, q: grad_q } = adaptiveGradient(payoffs, { p, q });
    return { grad_p, grad_q };
  },
  tft_collectively_stable: ({ w, ...payoffs }) => {
    const [toAllD, toAlternator] = [ALLD, sequence('DC')].map((row) => tableOf(payoffs, w, [row, TFT])[0]![1]!);
    return { stable: collectivelyStable(payoffs, w, TFT), alld_vs_tft: toAllD, alternator_vs_tft: toAlternator };
  },
  alld_collectively_stable: ({ w, ...payoffs }) => {
    const table = tableOf(payoffs, w, [ALLD, TFT, ALLC]);
    expect(evolutionarilyStable(table, 0).kind).toBe('strict-nash');
    expect(invades(table, 1, 0).kind).toBe('none');
    return collectivelyStable(payoffs, w, ALLD);
  },
};

const cases: OracleCase[] = readOracle('oracle-7.json');

describe('evolution without chance agrees with published and recomputed results', () => {
  it('answers, here or for finite populations, every quantity of the file', () => {
    const folder = new URL('.', import.meta.url);
    const finite = readdirSync(folder)
      .filter((file) => /^(finite|spatial).*\.test\.ts$/.test(file))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join();
    const unanswered = cases.filter(({ quantity }) => !(quantity in answers) && !new RegExp(`\\b${quantity}\\b`).test(finite));
    expect(unanswered).toEqual([]);
    expect(cases).toHaveLength(46);
  });

  const ours = cases.filter(({ quantity }) => quantity in answers);
  it.each(ours.map((known) => [known.id, known] as const))('%s', (_, { quantity, inputs, expected, tolerance }) => {
    expectClose(flat(answers[quantity]!(inputs as unknown as Inputs)), flat(expected), tolerance.abs);
  });
});

/** Lists as objects, which are compared number by number. */
function flat(value: unknown): unknown {
  if (Array.isArray(value)) return Object.fromEntries(value.map((item, i) => [String(i), item]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, flat(item)]));
}
