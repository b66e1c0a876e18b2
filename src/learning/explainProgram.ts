import { type Json, type Move, streamFor } from '../core/index.ts';
import type { Program } from '../strategies/index.ts';
import { explainDrawn } from './explainDrawn.ts';
import type { Explanation } from './explanation.ts';
import { foretoldLikelihood } from './likelihood.ts';
import { type History, moveOf } from './observed.ts';
import { ProgramLead } from './programLead.ts';
import type { World } from './world.ts';

/**
 * What a program makes of the moves. Where neither chance nor misreadings enter its memory it is led along them, and the result is
 * exact; else courses of its memory are drawn.
 */
export function explainProgram(program: Program, world: World): Explanation {
  const foretold = world.perception > 0 ? null : foretell(program, world);
  if (foretold === null) return explainDrawn(program, world);
  return { likelihood: foretoldLikelihood(foretold, world), foretold };
}

/** Chances of meaning C, round by round; null where they hang on draws. */
export function foretell(program: Program, { histories, payoffs, rounds, seed }: World): Float64Array | null {
  const lead = new ProgramLead(program, payoffs, rounds, streamFor({ seed, repetition: 0, purpose: 'program' }));
  const foretold: number[] = [];
  for (const history of histories) if (!follow(lead, history, foretold)) return null;
  return Float64Array.from(foretold);
}

/** Whether the program could be followed through a history without a draw. */
function follow(lead: ProgramLead, { rounds, own, other }: History, foretold: number[]): boolean {
  const course = lead.open({ own: [], other: [] });
  for (let t = 0; t < rounds; t++) {
    const chance = lead.means(course, t + 1);
    foretold.push(chance);
    const { memory, history } = course;
    history.own.push(moveOf(own[t]!));
    history.other.push(moveOf(other[t]!));
    const learnt = (intended: Move): Json => {
      const after = { memory, history };
      lead.learn(after, t + 1, { own: moveOf(own[t]!), other: moveOf(other[t]!), intended });
      return after.memory;
    };
    course.memory = learnt(chance > 0.5 ? 'C' : 'D');
    // what was meant in a round left to chance is hidden: a memory that tells it must be drawn
    if (chance > 0 && chance < 1 && !lead.drew) {
      lead.drew = JSON.stringify(learnt(chance > 0.5 ? 'D' : 'C')) !== JSON.stringify(course.memory);
    }
    if (lead.drew) return false;
  }
  return true;
}
