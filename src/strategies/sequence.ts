import { InputError, type Move } from '../core/index.ts';
import { machine } from './machine.ts';
import type { Strategy } from './strategy.ts';

/**
 * Plays the given moves one after the other, whatever the other does, then starts over.
 *
 * @param moves - Letters C and D, at least one.
 * @throws InputError for anything but C and D.
 * @example
 * sequence('CCD'); // intends CCDCCDCCD…
 */
export function sequence(moves: string): Strategy {
  if (typeof moves !== 'string' || !/^[CD]+$/.test(moves)) {
    throw new InputError([
      { path: 'moves', message: 'not a sequence of moves', received: moves, expected: 'letters C and D, at least one' },
    ]);
  }
  const states = Object.fromEntries(
    [...moves].map((move, i) => {
      const after = `move ${((i + 1) % moves.length) + 1}`;
      return [`move ${i + 1}`, { play: move as Move, next: { C: after, D: after } }];
    }),
  );
  return machine({ id: `sequence-${moves}`, name: `Sequence ${moves}`, start: 'move 1', states });
}
