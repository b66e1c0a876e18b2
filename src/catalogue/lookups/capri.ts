import type { Outcome } from '../../core/index.ts';
import { unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** The pasts after which it cooperates: three rounds, oldest first, each own move and then the other's. */
const cooperateAfter: ReadonlySet<string> = new Set(
  [
    'CC CC CC, CC CC DC, CC DC CD, DC CD CC, CD CC CC, CC CD DC, CD DC CC, DC CC CC',
    'DD DD DC, DD DC CC, DD DD CD, DD CD CC, DD DD CC, DD CC CC',
  ].flatMap((line) => line.split(', ')),
);

/** Not a plain lookup table, for it takes the rounds before the first one for shared cooperation. */
export const capri: StrategyEntry = entry({
  id: 'capri',
  name: 'CAPRI',
  about:
    'Looks back three deals: is kind while both are, punishes a defection once, accepts the punishment for its own slip, takes chances to restore peace, and otherwise defects.',
  source: 'Murase & Baek 2020',
  family: 'memory-n-lookup',
  peer: 'Capri',
  create: (named) =>
    unfold<readonly Outcome[]>({
      ...named,
      memory: ['CC', 'CC', 'CC'],
      play: (past) => (cooperateAfter.has(past.join(' ')) ? 'C' : 'D'),
      learn: ([, before, last], { own, other }) => [before!, last!, `${own}${other}`],
    }),
});
