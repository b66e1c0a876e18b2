import { birthDeath } from './birthDeath.ts';
import { deathBirth } from './deathBirth.ts';
import type { FiniteProcess } from './finiteOptions.ts';
import { lookAround } from './lookAround.ts';
import type { Replacement } from './replacement.ts';

/** How one individual gives way to another, for the processes in which one does. */
export const replacements: Readonly<Record<Exclude<FiniteProcess, 'wright-fisher'>, Replacement>> = {
  'birth-death': birthDeath,
  'death-birth': deathBirth,
  'pairwise-comparison': lookAround,
};
