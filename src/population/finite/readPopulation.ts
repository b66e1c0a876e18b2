import { type Problems, sides } from '../../core/index.ts';
import type { PayoffTable, PayoffTables } from '../tables.ts';
import type { FiniteRunOptions } from './finiteOptions.ts';
import { type Pool, type Population, poolOf } from './pool.ts';
import { checkRule } from './readRule.ts';
import { checkTable } from './readTable.ts';
import { ruleOf } from './ruleOf.ts';

/** The payoffs of one pool, row against column, or those of two pools that meet. */
export type Payoffs = PayoffTable | PayoffTables;

/** Tells the size of a pool, noting what is wrong with it. */
export type SizeReader = (problems: Problems, path: string, at: number, types: number) => number | null;

/**
 * Checks payoffs and options and makes the population of them. `problems` carries what was found; null where no
 * population can be made.
 */
export function readPopulation(problems: Problems, payoffs: Payoffs, options: FiniteRunOptions, sizeOf: SizeReader): Population | null {
  checkRule(problems, options);
  const tables = isOne(payoffs) ? oneTable(problems, payoffs) : twoTables(problems, payoffs);
  if (tables === null) return null;
  const path = (at: number): string => (tables.length === 1 ? '' : `.${sides[at]!}`);
  const pools = tables.flatMap((rows, at): Pool[] => {
    const size = sizeOf(problems, path(at), at, rows.length);
    return size === null ? [] : [poolOf(rows, size, tables.length - 1 - at)];
  });
  if (problems.found.length > 0) return null;
  const population = { pools, rule: ruleOf(options) };
  checkFitness(problems, population, path);
  return problems.found.length > 0 ? null : population;
}

/** Whether payoffs are those of one pool. */
export function isOne(payoffs: Payoffs): payoffs is PayoffTable {
  return Array.isArray(payoffs) || !(typeof payoffs === 'object' && payoffs !== null && 'vendor' in payoffs && 'partner' in payoffs);
}

function oneTable(problems: Problems, payoffs: unknown): PayoffTable[] | null {
  return checkTable(problems, 'payoffs', payoffs, true) ? [payoffs] : null;
}

/** The rows of each side, its own behaviours first. */
function twoTables(problems: Problems, { vendor, partner }: PayoffTables): PayoffTable[] | null {
  const right = [checkTable(problems, 'payoffs.vendor', vendor, false), checkTable(problems, 'payoffs.partner', partner, false)];
  if (!right.every(Boolean)) return null;
  if (vendor.length !== partner.length || vendor[0]!.length !== partner[0]!.length) {
    const shape = (table: PayoffTable): string => `${table.length} × ${table[0]!.length}`;
    problems.add({
      path: 'payoffs.partner',
      message: 'not of the shape of payoffs.vendor',
      received: shape(partner),
      expected: shape(vendor),
    });
    return null;
  }
  return [vendor, partner[0]!.map((_, j) => partner.map((row) => row[j]!))];
}

function checkFitness(problems: Problems, { pools, rule }: Population, path: (at: number) => string): void {
  pools.forEach(({ payoffs, size }, at) => {
    if (rule.process === 'death-birth' && rule.games === 'after' && pools.length === 1 && size < 3) {
      problems.add({
        path: 'games',
        message: 'nobody is left to meet',
        received: 'after',
        expected: "at least 3 individuals, or 'before'",
      });
    }
    const least = 1 - rule.selection + rule.selection * payoffs.reduce((low, payoff) => Math.min(low, payoff), Infinity);
    if (rule.process !== 'pairwise-comparison' && rule.fitness === 'linear' && least < -1e-12) {
      problems.add({
        path: `payoffs${path(at)}`,
        message: 'a payoff makes a fitness 1 − s + s π negative',
        received: least,
        expected: "payoffs of at least 1 − 1/s, a weaker selection, or fitness 'exponential'",
      });
    }
  });
}
