import type { Automaton } from '../automaton.ts';
import { chanceOf } from '../chance.ts';
import { compile } from '../compile.ts';
import { derived } from '../derived.ts';
import { memoryOne } from '../memoryOne.ts';
import type { Program } from '../strategy.ts';
import { mirrors, turned } from './mirrored.ts';
import { asProposed, plain } from './layer.ts';
import type { Names } from './names.ts';
import { overAutomaton } from './overAutomaton.ts';
import { type Transformer, noOptions } from './transformer.ts';

/**
 * The mirror image: the other move of what the strategy would do had its own past been the other moves (Ashlock 2010). Twice
 * gives the strategy back.
 */
export const dual: Transformer = {
  ...noOptions,
  prefix: () => 'Dual',
  apply: (base, _, names) => {
    switch (base.kind) {
      case 'program':
        return dualProgram(base, names);
      case 'derived':
        return derived({
          ...names,
          usesRounds: base.usesRounds === true,
          derive: (payoffs, rounds) => overAutomaton(dualAutomaton(compile(base, { payoffs, rounds })), plain(asProposed), names),
        });
      case 'memory-one': {
        const { CC, CD, DC, DD } = base.reply;
        return memoryOne({ ...names, opening: 1 - base.opening, reply: { CC: 1 - DC, CD: 1 - DD, DC: 1 - CC, DD: 1 - CD } });
      }
      case 'lookup':
      case 'machine':
        return overAutomaton(dualAutomaton(compile(base)), plain(asProposed), names);
    }
  },
};

/** Own move is the upper digit of an outcome: turning it swaps CC with DC, CD with DD. */
function dualAutomaton(automaton: Automaton): Automaton {
  const { play, next } = automaton;
  return { ...automaton, play: play.map((chance) => 1 - chance), next: next.map((_, way) => next[way ^ 2]!) };
}

function dualProgram(base: Program, { id, name }: Names): Program {
  const { params: _, ...rule } = base;
  const mirrored = mirrors();
  return {
    ...rule,
    id,
    name,
    begin: (memory, ctx) => (base.begin === undefined ? memory : base.begin(memory, mirrored(ctx))),
    play: (memory, ctx) => 1 - chanceOf(base.play(memory, mirrored(ctx))),
    learn: (memory, { own, other, intended }, ctx) =>
      base.learn(memory, { own: turned(own), other, intended: turned(intended) }, mirrored(ctx)),
  };
}
