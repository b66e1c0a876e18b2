import type { mixes as english } from '../english/mixes.ts';
