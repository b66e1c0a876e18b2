import { compile } from '../strategies/index.ts';
import type { FitProbe } from './fitResult.ts';
import { forward } from './forward.ts';
import { foretell } from './explainProgram.ts';
import type { History } from './observed.ts';
import type { Ranked } from './rankCandidates.ts';
import type { World } from './world.ts';

/** Moves of a probe at most. */
const longest = 4;
/** Chances of C that differ by less are not worth asking for. */
const telling = 0.3;

/**
 * The fewest moves of the other side, after the last history, after which two candidates mean to do different things: of those of
 * one length, the ones that part their chances of C furthest. Meanwhile the player does what the first is likelier to mean.
 */
export function findProbe(best: Ranked, against: Ranked, world: World): FitProbe | null {
  const last = world.histories.at(-1)!;
  // the announced end may come first
  for (let length = 0; length <= longest && last.rounds + length < world.rounds; length++) {
    let found: FitProbe | null = null;
    for (let script = 0; script < 2 ** length; script++) {
      const others = Array.from({ length }, (_, i) => (script >> (length - 1 - i)) & 1);
      const chances = chancesAfter(best, against, last, others, world);
      if (chances === null) return null;
      const [first, second] = chances;
      const apart = Math.abs(first - second);
      if (apart < telling || (found !== null && apart <= Math.abs(found.best - found.other))) continue;
      const moves = others.map((move) => (move === 0 ? 'C' : 'D')).join('');
      const move = first > second ? 'C' : 'D';
      found = {
        against: against.row.label,
        moves,
        move,
        best: move === 'C' ? first : 1 - first,
        other: move === 'C' ? second : 1 - second,
      };
    }
    if (found !== null) return found;
  }
  return null;
}

/** Chances of meaning C after a script; null where one of the two cannot be foretold. */
function chancesAfter(best: Ranked, against: Ranked, last: History, others: readonly number[], world: World): [number, number] | null {
  let history = last;
  for (const other of others) {
    const chance = nextChance(best, history, world);
    if (chance === null) return null;
    history = longer(history, chance >= 0.5 ? 0 : 1, other);
  }
  const first = nextChance(best, history, world);
  const second = nextChance(against, history, world);
  return first === null || second === null ? null : [first, second];
}

/** Chance of meaning C in the round after a history. */
function nextChance({ candidate, fitted }: Ranked, history: History, world: World): number | null {
  const strategy = fitted?.strategy ?? (candidate.kind === 'strategy' ? candidate.strategy : undefined);
  if (strategy === undefined) return null;
  // the round ahead has no moves yet: any will do, since what is meant in it comes before them
  const ahead = longer(history, 0, 0);
  if (strategy.kind === 'program') {
    return world.perception > 0 ? null : (foretell(strategy, { ...world, histories: [ahead] })?.at(-1) ?? null);
  }
  let chance = 0.5;
  forward(compile(strategy), ahead, { slips: world.usualSlips, misread: world.perception }, (told) => (chance = told));
  return chance;
}

function longer({ rounds, own, other }: History, first: number, second: number): History {
  return { rounds: rounds + 1, own: Uint8Array.from([...own, first]), other: Uint8Array.from([...other, second]) };
}
