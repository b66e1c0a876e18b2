import { InputError } from '../core/index.ts';
import { type Setting, moveShare } from '../incentives/index.ts';
import type { OpenMove } from './readMoves.ts';
import { type Numbers, numberAt } from './sheet.ts';

/**
 * The setting after a rule's moves of shares, one after the other.
 *
 * @throws InputError with paths of the file.
 */
export function movedShares(setting: Setting, moves: readonly OpenMove[], numbers: Numbers): Setting {
  return moves.reduce((before, { at, share, ...move }) => {
    try {
      return moveShare(before, { ...move, share: numberAt(numbers, share.key) });
    } catch (error) {
      // the lever knows what is wrong; only the path is the file's
      if (!(error instanceof InputError)) throw error;
      throw new InputError(error.problems.map((problem) => ({ ...problem, path: `${at}.${problem.path}` })));
    }
  }, setting);
}
