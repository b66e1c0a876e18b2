import fc from 'fast-check';
import type { Move } from '../../src/core/index.ts';
import { axelrodPayoffs } from '../../src/games/index.ts';
import { type Program, type ProgramContext, type Strategy, chanceOf, compile } from '../../src/strategies/index.ts';

/** What came out in the rounds so far, own moves and the other's, as letters of one length. */
export interface Past {
  readonly own: string;
  readonly other: string;
}

/** A rule as its textbook form: the chance of C after a past. */
export type Rule = (past: Past) => number;

/** Pasts of up to nine rounds. */
export const anyPast: fc.Arbitrary<Past> = fc.array(fc.constantFrom('CC', 'CD', 'DC', 'DD'), { maxLength: 9 }).map((outcomes) => ({
  own: outcomes.map((outcome) => outcome[0]).join(''),
  other: outcomes.map((outcome) => outcome[1]).join(''),
}));

/** Chance of intending C after a past that was announced to be part of so many rounds; every draw of a program is 0.5. */
export function chanceAfter(strategy: Strategy, past: Past, rounds = Infinity): number {
  return strategy.kind === 'program' ? byProgram(strategy, past, rounds) : byAutomaton(strategy, past, rounds);
}

function byAutomaton(strategy: Strategy, { own, other }: Past, rounds: number): number {
  const { start, next, play } = compile(strategy, { rounds });
  let places = new Map([...start.states].map((state, i) => [state, start.chances[i]!]));
  for (let i = 0; i < own.length; i++) {
    const moved = new Map<number, number>();
    for (const [state, share] of places) {
      const { states, chances } = next[4 * state + 2 * Number(own[i] === 'D') + Number(other[i] === 'D')]!;
      states.forEach((to, j) => moved.set(to, (moved.get(to) ?? 0) + share * chances[j]!));
    }
    places = moved;
  }
  return [...places].reduce((sum, [state, share]) => sum + share * play[state]!, 0);
}

function byProgram(program: Program, { own, other }: Past, rounds: number): number {
  const history: { own: Move[]; other: Move[] } = { own: [], other: [] };
  const ctx = { payoffs: axelrodPayoffs, rounds, round: 1, state: 'always', history, random: () => 0.5 };
  let memory = program.begin === undefined ? program.memory : program.begin(program.memory, ctx);
  for (let i = 0; ; i++) {
    ctx.round = i + 1;
    const chance = chanceOf(program.play(memory, ctx as ProgramContext));
    if (i === own.length) return chance;
    const round = { own: own[i] as Move, other: other[i] as Move, intended: own[i] as Move };
    history.own.push(round.own);
    history.other.push(round.other);
    memory = program.learn(memory, round, ctx as ProgramContext);
  }
}
