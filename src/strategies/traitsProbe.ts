import type { CompileOptions } from './compile.ts';
import type { Program } from './strategy.ts';
import type { Answers } from './traitsAnswer.ts';
import { type Luck, lucks } from './traitsLuck.ts';
import { type Asked, leadProgram } from './traitsLead.ts';
import type { Uses } from './traitsUses.ts';

/** What the scripts show of a program. */
export interface Probed extends Answers {
  readonly stochastic: boolean;
  readonly nice: boolean;
  readonly uses: Uses;
}

/** Rounds of each script. */
const length = 200;

/** What the other side does, started over when it ends: kind, hostile, taking turns, in blocks, and two irregular ones. */
const scripts = ['C', 'D', 'CD', 'CCCCCCCCCCDDDDDDDDDD', 'CCDCDDDCCDCCCCDDCDCDC', 'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCD'];

/** A program is provoked once after each number of peaceful rounds up to this. */
const mostPeace = 30;

/** After these numbers it is watched for as long as a script lasts. */
const peaceful = [0, 1, 2, 3, 5, 8, 13, 30];

/** Whether chance entered, whether it ever meant to break mutual cooperation, and how it took one defection. */
export function probeProgram(program: Program, options: CompileOptions): Probed {
  const asked: Asked = { chance: false, payoffs: false, length: false };
  let nice = true;
  let provocable = false;
  let forgiving = true;
  for (const luck of lucks) {
    const lead = (script: string, rounds: number): ReturnType<typeof leadProgram> =>
      leadProgram(program, { options, script, rounds, luck, asked });
    for (const script of scripts) if (lead(script, length).brokePeace) nice = false;
    provocable ||= isProvoked(program, options, luck, asked);
    for (const kind of peaceful) if (!lead(`${'C'.repeat(kind)}D${'C'.repeat(length)}`, length).lately) forgiving = false;
    // whoever never asked for luck does the same whatever it is
    if (!asked.chance) break;
  }
  return { stochastic: asked.chance, nice, provocable, forgiving, uses: { payoffs: asked.payoffs, length: asked.length } };
}

/** Whether some defection that meets its cooperation, the first, makes cooperation less likely in the next round. */
function isProvoked(program: Program, options: CompileOptions, luck: Luck, asked: Asked): boolean {
  const kept = leadProgram(program, { options, script: 'C', rounds: mostPeace + 2, luck, asked }).chances;
  for (let kind = 0; kind <= mostPeace; kind++) {
    const script = `${'C'.repeat(kind)}DC`;
    const { own, chances } = leadProgram(program, { options, script, rounds: kind + 2, luck, asked });
    const [usual, after] = [kept[kind + 1], chances[kind + 1]];
    if (usual !== undefined && after !== undefined && own[kind] === 'C' && after < usual) return true;
  }
  return false;
}
