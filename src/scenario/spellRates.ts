import { type Move, isPerSide, sides } from '../core/index.ts';
import { type Written, isFigure, under } from './written.ts';

/** What the author calls the rate of each move: `{ C: 'cooperation', D: 'defection' }` for slips. */
export type RateWords = Readonly<Record<Move, string>>;

/**
 * Spells out a rate for each side and move: one figure for all, one for each side, one for each move, or both.
 * What is not written gives no cell.
 */
export function spellRates(key: string, at: string, raw: unknown, words: RateWords): Written[] {
  return sides.flatMap((side) =>
    isPerSide(raw) ? spellMoves(`${key}.${side}`, under(at, side), raw[side], words) : spellMoves(`${key}.${side}`, at, raw, words),
  );
}

function spellMoves(key: string, at: string, raw: unknown, words: RateWords): Written[] {
  return (['C', 'D'] as const).flatMap((move) => {
    if (isFigure(raw)) return [{ key: `${key}.${move}`, at, source: raw }];
    const source = (raw as Record<string, unknown> | undefined)?.[words[move]];
    return isFigure(source) ? [{ key: `${key}.${move}`, at: under(at, words[move]), source }] : [];
  });
}

/** Spells out a figure for both sides, or one for each. */
export function spellSides(key: string, at: string, raw: unknown): Written[] {
  return sides.flatMap((side) => {
    if (isFigure(raw)) return [{ key: `${key}.${side}`, at, source: raw }];
    const source = (raw as Record<string, unknown> | undefined)?.[side];
    return isFigure(source) ? [{ key: `${key}.${side}`, at: under(at, side), source }] : [];
  });
}
