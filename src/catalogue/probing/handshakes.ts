import { machine } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { testOpening } from './testOpening.ts';

/** Strategies that know their own kind by its first moves. */
export const handshakes: readonly StrategyEntry[] = [
  entry({
    id: 'handshake',
    name: 'Handshake',
    about:
      'Opens with a secret signal, a cooperation and a defection; it cooperates for good with whoever gives the same signal and defects against everyone else.',
    source: 'Robson 1990',
    family: 'probing',
    params: { initialPlays: { kind: 'moves', default: 'CD', meaning: 'secret signal, given and awaited' } },
    peer: 'Handshake',
    create: (named, { initialPlays }) => testOpening(named, { opening: initialPlays, awaited: initialPlays, met: 'C', failed: 'D' }),
  }),
  entry({
    id: 'collective-strategy',
    name: 'Collective Strategy',
    about:
      'Opens with a cooperation and a defection as a signal; it cooperates with whoever gives the same signal until the first defection after it, and defects against everyone else.',
    source: 'Li & Kendall 2009',
    family: 'probing',
    peer: 'CollectiveStrategy',
    create: (named) =>
      machine({
        ...named,
        start: 'greeting',
        states: {
          greeting: { play: 'C', next: { C: 'signal', D: 'stranger' } },
          signal: { play: 'D', next: { C: 'stranger', D: 'kin' } },
          kin: { play: 'C', next: { C: 'kin', D: 'stranger' } },
          stranger: { play: 'D', next: { C: 'stranger', D: 'stranger' } },
        },
      }),
  }),
];
