import { machine } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { accountants } from './accountants.ts';
import { omegaTft } from './omegaTft.ts';
import { patientCopiers } from './patientCopiers.ts';

/** Strategies that answer a defection, and make it easy to come back. */
export const forgivers: readonly StrategyEntry[] = [
  entry({
    id: 'tit-for-two-tats',
    aliases: ['tf2t', 'tit-for-2-tats'],
    name: 'Tit for Two Tats',
    about: 'Cooperates unless the other side defected in each of the last two deals.',
    source: "Axelrod 1980; entered by John Maynard Smith in Axelrod's second tournament",
    family: 'forgiver',
    peer: 'TitFor2Tats',
    create: (named) =>
      machine({
        ...named,
        start: 'calm',
        states: {
          calm: { play: 'C', next: { C: 'calm', D: 'warned' } },
          warned: { play: 'C', next: { C: 'calm', D: 'provoked' } },
          provoked: { play: 'D', next: { C: 'calm', D: 'provoked' } },
        },
      }),
  }),
  entry({
    id: 'contrite-tit-for-tat',
    aliases: ['ctft'],
    name: 'Contrite Tit for Tat',
    about:
      'Returns good for good and bad for bad; after a bad turn of its own that came out by mistake it makes amends and takes the answer without complaint.',
    source: 'Wu & Axelrod 1995; Boyd 1989',
    family: 'forgiver',
    create: (named) =>
      machine({
        ...named,
        start: 'content',
        states: {
          content: { play: 'C', next: { CC: 'content', CD: 'provoked', DC: 'contrite', DD: 'content' } },
          provoked: { play: 'D', next: { C: 'content', D: 'provoked' } },
          contrite: { play: 'C', next: { CC: 'content', CD: 'content', DC: 'contrite', DD: 'contrite' } },
        },
      }),
  }),
  entry({
    id: 'contrite-tit-for-tat-axelrod',
    aliases: ['ctft-axelrod'],
    name: 'Contrite Tit for Tat (Axelrod-Python)',
    about:
      'Tit for Tat that, after a defection of its own that slipped out against a cooperator, lets one answer pass; two slips in one deal leave both sides defecting.',
    source: 'Axelrod-Python 4.13.0 (Knight et al. 2024), after Wu & Axelrod 1995',
    family: 'forgiver',
    peer: 'ContriteTitForTat',
    // Each state knows what it meant to play, so a slip shows in the realised move and no other memory is needed.
    create: (named) =>
      machine({
        ...named,
        start: 'content',
        states: {
          content: { play: 'C', next: { CC: 'content', CD: 'provoked', DC: 'contrite', DD: 'provoked' } },
          provoked: { play: 'D', next: { C: 'content', D: 'provoked' } },
          contrite: { play: 'C', next: { CC: 'content', CD: 'content', DC: 'contrite', DD: 'torn' } },
          torn: { play: 'D', next: { CC: 'content', CD: 'content', DC: 'contrite', DD: 'torn' } },
        },
      }),
  }),
  ...patientCopiers,
  ...accountants,
  omegaTft,
];
