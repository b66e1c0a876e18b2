import type { Move } from '../../core/index.ts';

/** Moves as a text of letters that stand for fourteen each, and the bits of those that do not fill a letter yet. */
export interface PackedMoves {
  readonly letters: string;
  /** Bit 0 is the first, 1 for C. */
  readonly bits: number;
}

/** Moves to a letter. */
export const perLetter = 14;

/** The bits of a letter of nothing but C. */
export const allC: number = (1 << perLetter) - 1;

/** Code of the letter for fourteen defections: no code from here on is one that JSON has to escape. */
const firstLetter = 0x4000;

/** The bits once a move has been added; `count` moves stood before it. Where it fills a letter, see {@link lettersWith}. */
export function bitsWith(bits: number, count: number, move: Move): number {
  return move === 'C' ? bits | (1 << (count % perLetter)) : bits;
}

/** Whether `count` moves fill their letters, so that the bits go into a letter and start again. */
export function fillsLetter(count: number): boolean {
  return count % perLetter === 0;
}

/** The letters once full bits have been added. */
export function lettersWith(letters: string, bits: number): string {
  return letters + String.fromCharCode(firstLetter + bits);
}

/** The moves of one letter, by its place from 0, as bits. */
export function letterBits({ letters, bits }: PackedMoves, letter: number): number {
  return letter < letters.length ? letters.charCodeAt(letter) - firstLetter : bits;
}

/** One move, by its place from 0: 1 for C, 0 for D. */
export function packedMove(packed: PackedMoves, place: number): number {
  return (letterBits(packed, Math.floor(place / perLetter)) >> (place % perLetter)) & 1;
}
