import type { Move } from '../../core/index.ts';
import { type Machine, type Named, type Program, program, unfold } from '../../strategies/index.ts';

/**
 * The longest window that is spelled out as a machine: 2^10 - 1 states before merging, 252 after. Of ten moves 462 would be left; but with
 * slips two such windows make hundreds of thousands of joint states, which take far longer to solve than to play.
 */
const longestSpelledOut = 9;

/**
 * Does what the other side did more often in its last `memory` moves; 0 means all of its moves.
 *
 * @param tie - What it does where both were equally frequent, as before the first round.
 */
export function majority(named: Named, memory: number, tie: Move): Machine | Program<number> {
  if (memory > 0 && memory <= longestSpelledOut) return windowMachine(named, memory, tie);
  // Kept from round to round: cooperations less defections in the window.
  return program({
    ...named,
    memory: 0,
    play: (balance) => sideOf(balance, tie),
    learn: (balance, { other }, { history }) => {
      const now = other === 'C' ? balance + 1 : balance - 1;
      if (memory === 0) return now;
      const past = history.other;
      const gone = past[past.length - 1 - memory];
      if (gone === undefined) return now;
      return gone === 'C' ? now - 1 : now + 1;
    },
  });
}

function windowMachine(named: Named, window: number, tie: Move): Machine {
  return unfold<string>({
    ...named,
    memory: '',
    play: (seen) => {
      const kept = seen.split('C').length - 1;
      return sideOf(2 * kept - seen.length, tie);
    },
    learn: (seen, { other }) => (seen + other).slice(-window),
  });
}

function sideOf(balance: number, tie: Move): Move {
  if (balance === 0) return tie;
  return balance > 0 ? 'C' : 'D';
}
