import { type Problems, checkKnown } from '../core/index.ts';
import { type History, type ObservedMoves, numbered } from './observed.ts';

/** Rounds of all histories together that are taken in: beyond them nothing is left in doubt. */
const mostRounds = 100_000;

/** Checks observed moves, and notes whatever cannot be read; the result may be used only if nothing was noted. */
export function readHistories(problems: Problems, moves: ObservedMoves | readonly ObservedMoves[]): History[] {
  const listed = Array.isArray(moves);
  const list: readonly unknown[] = listed ? moves : [moves];
  if (list.length === 0) problems.add({ path: 'moves', message: 'no history', expected: 'at least one { own, other }' });
  const before = problems.found.length;
  const histories = list.map((one, i) => readHistory(problems, listed ? `moves[${i}]` : 'moves', one));
  const rounds = histories.reduce((sum, history) => sum + history.rounds, 0);
  if (problems.found.length === before && rounds > mostRounds) {
    problems.add({ path: 'moves', message: 'too many rounds', received: rounds, expected: `at most ${mostRounds} in all` });
  }
  return histories;
}

function readHistory(problems: Problems, path: string, given: unknown): History {
  const none = { rounds: 0, own: new Uint8Array(), other: new Uint8Array() };
  if (!checkKnown(problems, path, given, ['own', 'other'])) return none;
  const { own, other } = given as Partial<Record<'own' | 'other', unknown>>;
  const first = readMoves(problems, `${path}.own`, own);
  const second = readMoves(problems, `${path}.other`, other);
  if (first === undefined || second === undefined) return none;
  if (first.length !== second.length) {
    problems.add({ path, message: 'not equally long', received: [first.length, second.length], expected: 'one move of each side a round' });
    return none;
  }
  return { rounds: first.length, own: numbered(first), other: numbered(second) };
}

function readMoves(problems: Problems, path: string, moves: unknown): string | undefined {
  if (typeof moves === 'string' && /^[CD]+$/.test(moves)) return moves;
  problems.add({ path, message: 'not a sequence of moves', received: moves, expected: 'letters C and D, at least one' });
  return undefined;
}
