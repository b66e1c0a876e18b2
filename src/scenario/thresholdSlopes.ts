import type { MathNode } from 'mathjs/number';
import { type BothSides, bothSides } from '../core/index.ts';
import { criticalContinuation } from '../exact/index.ts';
import type { Game, Payoffs } from '../games/index.ts';
import { mathParts } from './mathParts.ts';

/** How a threshold answers to one payoff. */
export interface ThresholdSlope {
  /** The derivative, in the side's own T, R, P, S. */
  readonly formula: string;
  /** Its value at the game's payoffs: what one more unit of the payoff adds to the threshold. */
  readonly value: number;
}

/** A critical continuation with its slopes. */
export interface ThresholdSlopes {
  readonly threshold: number | null;
  /** The part of the closed form that binds. */
  readonly formula: string;
  readonly slopes: Readonly<Record<keyof Payoffs, ThresholdSlope>>;
}

/**
 * What one more unit of each payoff does to the critical continuation of a strategy: the closed form that binds,
 * differentiated symbolically. Null for a side whose bound is no single ratio of payoffs, or that has no temptation.
 *
 * @throws InputError for a strategy without a closed form.
 * @example
 * thresholdSlopes(prisonersDilemma(), 'tit-for-tat').vendor?.slopes.T.value; // 1 / (R − S) = 1/3
 */
export function thresholdSlopes(game: Game, strategyId: string): BothSides<ThresholdSlopes | null> {
  const { parse, derivative, simplify } = mathParts.derivatives();
  const critical = criticalContinuation(game, strategyId);
  return bothSides((side) => {
    const { binding, value } = critical[side];
    if (binding === undefined) return null;
    const payoffs = game.states[game.start]!.payoffs[side];
    const tree = parse(binding.replaceAll('−', '-'));
    if (unknownNames(tree).length > 0) return null;
    const slope = (letter: keyof Payoffs): ThresholdSlope => {
      const found = simplify(derivative(tree, letter));
      return { formula: found.toString().replaceAll('-', '−'), value: Number(found.evaluate({ ...payoffs })) };
    };
    return { threshold: value, formula: binding, slopes: { T: slope('T'), R: slope('R'), P: slope('P'), S: slope('S') } };
  });
}

function unknownNames(tree: MathNode): string[] {
  return tree
    .filter((node) => node.type === 'SymbolNode')
    .map((node) => node.toString())
    .filter((name) => !['T', 'R', 'P', 'S'].includes(name));
}
