import type { Json } from '../../core/index.ts';
import { chanceOf } from '../chance.ts';
import type { Derived, FiniteStrategy, Program, Strategy } from '../strategy.ts';
import { program } from '../program.ts';
import { automatonFor, openingIn } from './automatonFor.ts';
import { type Belief, beliefOf, believedAfter, believedPlay } from './beliefs.ts';
import type { ProgramLayer } from './layer.ts';
import { answersOf } from './shares.ts';

/** Lets strategies of any kind decide with their shares, each by what it makes of the past; `kept` is the share of the proposal. */
export function watching(strategies: readonly Strategy[], shares: readonly number[], kept: number): ProgramLayer<readonly Json[]> {
  const watchers = strategies.map((strategy) => (strategy.kind === 'program' ? strategy : watcher(strategy)));
  return {
    memory: watchers.map(({ memory }) => memory),
    begin: (memories, ctx) => watchers.map((one, i) => (one.begin === undefined ? memories[i]! : one.begin(memories[i]!, ctx))),
    answers: (memories, ctx) =>
      answersOf(
        watchers.map((one, i) => chanceOf(one.play(memories[i]!, ctx))),
        shares,
        kept,
      ),
    learn: (memories, round, ctx) => watchers.map((one, i) => one.learn(memories[i]!, { ...round, intended: round.own }, ctx)),
  };
}

/** A finite strategy that only looks on: it remembers what the past tells of its state. */
function watcher(strategy: FiniteStrategy | Derived): Program {
  const at = automatonFor(strategy);
  const { id, name } = strategy;
  return program<Belief>({
    id,
    name,
    memory: [],
    begin: (_, ctx) => beliefOf(openingIn(at(ctx), ctx.round)),
    play: (belief, ctx) => believedPlay(at(ctx), belief),
    learn: (belief, round, ctx) => believedAfter(at(ctx), belief, round),
  }) as Program;
}
