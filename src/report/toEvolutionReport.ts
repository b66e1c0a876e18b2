import type { Evolution } from './evolution.ts';

export async function toEvolutionReport(evolution: Evolution): Promise<string> {
  return Promise.resolve(evolution.title);
}
