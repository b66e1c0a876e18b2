import type { FiniteOptions } from '../../src/population/finite/index.ts';

type Rule = Required<Pick<FiniteOptions, 'process' | 'selection' | 'fitness' | 'mutation' | 'mutants' | 'drawnFrom' | 'games'>>;

/**
 * One step of a process by its definition, individual by individual: calls back with every population that can follow and
 * its chance. Independent of the package: it knows neither counts nor chains.
 */
export function stepOfIndividuals(
  payoffs: readonly (readonly number[])[],
  who: readonly number[],
  rule: Rule,
  visit: (next: readonly number[], chance: number) => void,
): void {
  const all = who.map((_, i) => i);
  const types = payoffs.length;
  const fare = (i: number, among: readonly number[]): number => {
    const met = among.filter((j) => j !== i);
    return met.reduce((sum, j) => sum + payoffs[who[i]!]![who[j]!]!, 0) / met.length;
  };
  const fitness = (i: number, among: readonly number[]): number =>
    rule.fitness === 'linear' ? 1 - rule.selection + rule.selection * fare(i, among) : Math.exp(rule.selection * fare(i, among));
  const become = (place: number, parent: number, chance: number): void => {
    for (let type = 0; type < types; type++) {
      const own = type === parent ? 1 - rule.mutation : 0;
      const mutant = rule.mutants === 'any' ? rule.mutation / types : type === parent ? 0 : rule.mutation / (types - 1);
      if (own + mutant > 0) visit(who.with(place, type), chance * (own + mutant));
    }
  };
  const parents = (among: readonly number[], players: readonly number[]): (readonly [number, number])[] => {
    const weights = among.map((i) => fitness(i, players));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return among.map((i, at) => [i, total > 0 ? weights[at]! / total : 1 / among.length] as const);
  };
  if (rule.process === 'birth-death') {
    for (const [parent, chance] of parents(all, all)) {
      const dying = all.filter((i) => rule.drawnFrom === 'all' || i !== parent);
      for (const dead of dying) become(dead, who[parent]!, chance / dying.length);
    }
  } else if (rule.process === 'death-birth') {
    for (const dead of all) {
      const survivors = all.filter((i) => i !== dead);
      const rivals = rule.drawnFrom === 'all' ? all : survivors;
      for (const [parent, chance] of parents(rivals, rule.games === 'after' ? survivors : all)) {
        become(dead, who[parent]!, chance / all.length);
      }
    }
  } else if (rule.process === 'pairwise-comparison') {
    for (const one of all) {
      const models = all.filter((i) => rule.drawnFrom === 'all' || i !== one);
      for (const model of models) {
        const looks = (1 - rule.mutation) / all.length / models.length;
        const copies = 1 / (1 + Math.exp(-rule.selection * (fare(model, all) - fare(one, all))));
        visit(who.with(one, who[model]!), looks * copies);
        visit(who, looks * (1 - copies));
      }
      for (let type = 0; type < types; type++) {
        const taken = rule.mutants === 'any' ? 1 / types : type === who[one] ? 0 : 1 / (types - 1);
        if (rule.mutation * taken > 0) visit(who.with(one, type), (rule.mutation / all.length) * taken);
      }
    }
  } else {
    // A whole generation: every place is filled on its own.
    const drawn = parents(all, all);
    let next: (readonly [readonly number[], number])[] = [[[], 1]];
    for (const _ of all) {
      next = next.flatMap(([born, chance]) =>
        Array.from({ length: types }, (_, type) => {
          const taken = drawn.reduce((sum, [parent, share]) => {
            const own = type === who[parent] ? 1 - rule.mutation : 0;
            const mutant = rule.mutants === 'any' ? rule.mutation / types : type === who[parent] ? 0 : rule.mutation / (types - 1);
            return sum + share * (own + mutant);
          }, 0);
          return [[...born, type], chance * taken] as const;
        }),
      );
    }
    for (const [born, chance] of next) if (chance > 0) visit(born, chance);
  }
}

/** The distribution over populations of individuals after `steps` steps, and the mean number of steps before all were alike. */
export function spread(
  payoffs: readonly (readonly number[])[],
  who: readonly number[],
  rule: Rule,
  steps: number,
): { chances: Map<string, number>; time: number } {
  let chances = new Map([[who.join(), 1]]);
  const follow = new Map<string, (readonly [string, number])[]>();
  let time = 0;
  for (let step = 0; step < steps; step++) {
    const next = new Map<string, number>();
    for (const [key, chance] of chances) {
      const state = key.split(',').map(Number);
      if (rule.mutation === 0 && state.every((type) => type === state[0])) {
        next.set(key, (next.get(key) ?? 0) + chance);
        continue;
      }
      time += chance;
      let moves = follow.get(key);
      if (moves === undefined) {
        const made: (readonly [string, number])[] = [];
        stepOfIndividuals(payoffs, state, rule, (to, share) => made.push([to.join(), share]));
        follow.set(key, (moves = made));
      }
      for (const [to, share] of moves) next.set(to, (next.get(to) ?? 0) + chance * share);
    }
    chances = next;
  }
  return { chances, time };
}
