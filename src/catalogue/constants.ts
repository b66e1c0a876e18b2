import { memoryOne } from '../strategies/index.ts';
import { type StrategyEntry, entry } from './entry.ts';

/** Strategies that never change their mind. */
export const constants: readonly StrategyEntry[] = [
  entry({
    id: 'always-cooperate',
    aliases: ['all-c', 'allc', 'cooperator', 'unconditional-cooperator'],
    name: 'Always Cooperate',
    about: 'Keeps every promise, whatever the other side does.',
    source: 'classical; Axelrod 1984',
    family: 'constant',
    peer: 'Cooperator',
    create: (named) => memoryOne({ ...named, opening: 'C', reply: { CC: 'C', CD: 'C', DC: 'C', DD: 'C' } }),
  }),
  entry({
    id: 'always-defect',
    aliases: ['all-d', 'alld', 'defector', 'unconditional-defector'],
    name: 'Always Defect',
    about: 'Takes its own advantage in every deal, whatever the other side does.',
    source: 'classical; Axelrod 1984',
    family: 'constant',
    peer: 'Defector',
    create: (named) => memoryOne({ ...named, opening: 'D', reply: { CC: 'D', CD: 'D', DC: 'D', DD: 'D' } }),
  }),
];
