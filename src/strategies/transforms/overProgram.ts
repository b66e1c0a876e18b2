import type { Json, Move } from '../../core/index.ts';
import { chanceOf } from '../chance.ts';
import { program } from '../program.ts';
import type { Program, ProgramContext } from '../strategy.ts';
import { type Answers, type ProgramLayer, decided } from './layer.ts';
import type { Names } from './names.ts';

/** What was proposed in a round, and what the layer made of it. */
interface Proposal {
  readonly chance: number;
  readonly answers: Answers;
}

/**
 * A program under a layer. It finds in its past the moves that came out in the end; as its own intention it is told what it
 * proposed, drawn from what may have been proposed where both chance and the layer had a hand in it.
 */
export function overProgram(base: Program, layer: ProgramLayer, { id, name }: Names): Program {
  // play may not write to memory, and the proposal is needed once more when the same round is learnt
  const proposals = new WeakMap<ProgramContext, Proposal>();
  const changed = program<{ readonly base: Json; readonly own: Json }>({
    id,
    name,
    memory: { base: base.memory, own: layer.memory },
    begin: (memory, ctx) => ({
      base: base.begin === undefined ? memory.base : base.begin(memory.base, ctx),
      own: layer.begin === undefined ? memory.own : layer.begin(memory.own, ctx),
    }),
    play: (memory, ctx) => {
      const proposal = { chance: chanceOf(base.play(memory.base, ctx)), answers: layer.answers(memory.own, ctx) };
      proposals.set(ctx, proposal);
      return decided(proposal.chance, proposal.answers);
    },
    learn: (memory, round, ctx) => {
      const proposal = proposals.get(ctx);
      const intended = proposal === undefined ? round.intended : proposedIn(proposal, round.intended, ctx);
      return { base: base.learn(memory.base, { ...round, intended }, ctx), own: layer.learn(memory.own, round, ctx) };
    },
  });
  return base.payoffs === undefined ? changed : { ...changed, payoffs: base.payoffs };
}

/** What was proposed where `intended` was meant in the end (Bayes' rule). */
function proposedIn({ chance, answers }: Proposal, intended: Move, ctx: ProgramContext): Move {
  const meant = (answer: number): number => (intended === 'C' ? answer : 1 - answer);
  const byC = chance * meant(answers.C);
  const byD = (1 - chance) * meant(answers.D);
  if (byD === 0) return byC === 0 ? intended : 'C';
  return byC > 0 && ctx.random() * (byC + byD) < byC ? 'C' : 'D';
}
