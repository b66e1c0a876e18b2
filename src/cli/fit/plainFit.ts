import type { FitResult } from '../../learning/index.ts';

/** The result for JSON: what was made to fit is spelled out in full, where other strategies are told by their ids. */
export function plainFit({ candidates, ...rest }: FitResult): object {
  return {
    ...rest,
    candidates: candidates.map(({ fitted, ...one }) => {
      if (fitted === undefined) return one;
      if (fitted.kind === 'memory-one') {
        const { opening, reply } = fitted;
        return { ...one, fitted: { kind: fitted.kind, opening, reply } };
      }
      const { strategy, ...how } = fitted;
      return { ...one, fitted: { ...how, start: strategy.start, states: strategy.states } };
    }),
  };
}
