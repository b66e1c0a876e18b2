import type { Json, Move } from '../core/index.ts';
import { axelrodPayoffs } from '../games/index.ts';
import { chanceOf } from './chance.ts';
import type { CompileOptions } from './compile.ts';
import type { Program, ProgramContext } from './strategy.ts';

/** Rounds of each script. */
const length = 200;

/** What the other side does, started over when it ends: kind, hostile, taking turns, in blocks, and two irregular ones. */
const scripts = ['C', 'D', 'CD', 'CCCCCCCCCCDDDDDDDDDD', 'CCDCDDDCCDCCCCDDCDCDC', 'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCD'];

/** Constant draws given to a program that asks for chance: low, middling and high. */
const draws = [0, 0.5, 1 - 2 ** -32];

/** What the scripts show of a program: whether chance entered, and whether it ever meant to break mutual cooperation. */
export function probeProgram(program: Program, options: CompileOptions): { stochastic: boolean; nice: boolean } {
  let stochastic = false;
  let nice = true;
  for (const script of scripts) {
    for (const draw of draws) {
      const seen = run(program, options, script, draw);
      stochastic ||= seen.chance;
      nice &&= !seen.brokePeace;
    }
  }
  return { stochastic, nice };
}

function run(program: Program, { payoffs = axelrodPayoffs, rounds = Infinity }: CompileOptions, script: string, draw: number) {
  const history: { own: Move[]; other: Move[] } = { own: [], other: [] };
  let memory: Json = program.memory;
  let chance = false;
  let peace = true;
  let brokePeace = false;
  for (let round = 1; round <= Math.min(length, rounds); round++) {
    const random = () => {
      chance = true;
      return draw;
    };
    const ctx: ProgramContext = { payoffs: program.payoffs ?? payoffs, rounds, round, state: 'always', history, random };
    const intends = chanceOf(program.play(memory, ctx));
    if (intends > 0 && intends < 1) chance = true;
    if (peace && intends < 1) brokePeace = true;
    const own = draw < intends ? 'C' : 'D';
    const other = script[(round - 1) % script.length] as Move;
    peace &&= own === 'C' && other === 'C';
    history.own.push(own);
    history.other.push(other);
    memory = program.learn(memory, { own, other, intended: own }, ctx);
  }
  return { chance, brokePeace };
}
