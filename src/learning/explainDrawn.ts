import { mean, standardError, streamFor } from '../core/index.ts';
import type { Program } from '../strategies/index.ts';
import type { Explanation } from './explanation.ts';
import { type Likelihood, foretoldLikelihood } from './likelihood.ts';
import { logSum } from './logMath.ts';
import { ParticleFilter } from './particleFilter.ts';
import { ProgramLead } from './programLead.ts';
import type { World } from './world.ts';

/** Independent filters over which the standard error is taken. */
const filters = 8;

/**
 * What a program makes of the moves whose memory holds what an onlooker cannot see, its own draws or what it misread: eight
 * independent particle filters, whose estimates are free of bias, with the standard error of the log of their mean (delta method).
 * Where every course that was drawn meant the same, it is taken for the only one.
 */
export function explainDrawn(program: Program, world: World): Explanation {
  const { grid, histories, payoffs, rounds, seed, particles } = world;
  const drawn = Array.from({ length: filters }, (_, repetition) => {
    const lead = new ProgramLead(program, payoffs, rounds, streamFor({ seed, repetition, purpose: 'program' }));
    const filter = new ParticleFilter(lead, world, Math.ceil(particles / filters), streamFor({ seed, repetition, purpose: 'perception' }));
    const logs = new Float64Array(grid.slips.length);
    for (const history of histories) filter.follow(history).forEach((log, i) => (logs[i]! += log));
    return { logs, foretold: filter.foretold };
  });
  const agreed = agreedBy(drawn.map(({ foretold }) => foretold));
  if (agreed !== null && agreed.length === totalOf(histories)) return { likelihood: foretoldLikelihood(agreed, world), foretold: agreed };
  const evidences = drawn.map(({ logs }) => logSum(logs.map((log, i) => log + grid.logWeights[i]!)));
  const most = Math.max(...evidences);
  const relative = most === -Infinity ? [0] : evidences.map((log) => Math.exp(log - most));
  const likelihood: Likelihood = {
    kind: 'drawn',
    logs: grid.slips.map((_, i) => logSum(drawn.map(({ logs }) => logs[i]!)) - Math.log(filters)),
    standardError: most === -Infinity ? 0 : standardError(relative) / mean(relative),
  };
  return { likelihood, foretold: null };
}

function agreedBy([first, ...others]: readonly (readonly number[] | null)[]): Float64Array | null {
  if (first === undefined || first === null) return null;
  return others.every((other) => other?.every((chance, i) => chance === first[i]) === true) ? Float64Array.from(first) : null;
}

function totalOf(histories: World['histories']): number {
  return histories.reduce((sum, { rounds }) => sum + rounds, 0);
}
