import { readPlayable, Venue } from '../../src/match/index.ts';
import { Problems, type Move } from '../../src/core/index.ts';
import { type Program, type Strategy, program } from '../../src/strategies/index.ts';

/** A program that makes these moves, started over when they end: unlike a machine it need not be compiled. */
export function scripted(moves: string): Program {
  return program({ id: 'scripted', memory: 0, play: (_, { round }) => moves[(round - 1) % moves.length] as Move, learn: () => 0 });
}

/** Moves of a strategy against fixed ones, by repetition. The match is made ready once. */
export function movesAgainst(strategy: Strategy, moves: string, rounds: number): (repetition: number) => string {
  const conditions = readPlayable({ length: { rounds } }, new Problems());
  const match = new Venue(conditions, 'laws').match({ vendor: strategy, partner: scripted(moves) });
  return (repetition) => {
    match.restart(repetition);
    let made = '';
    for (let count = match.play(); count > 0; count = match.play()) {
      for (let i = 0; i < count; i++) made += match.tape[i]! < 2 ? 'C' : 'D';
    }
    return made;
  };
}
