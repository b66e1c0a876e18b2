import type { Command } from '../command.ts';
import { conditionOptions, csvOption } from '../commonOptions.ts';
import { words } from '../words.ts';

const { options } = words;

/** `donnant tournament`: a round robin of one pool, or of two. */
export const tournament: Command = {
  name: 'tournament',
  about: words.commands.tournament,
  arguments: [],
  options: [
    { flags: '--preset <name>', about: options.preset, path: 'preset' },
    { flags: '--players <ids>', about: options.players, path: 'players' },
    { flags: '--vendors <ids>', about: options.vendors, path: 'vendors' },
    { flags: '--partners <ids>', about: options.partners, path: 'partners' },
    ...conditionOptions,
    { flags: '--repetitions <n>', about: options.repetitions, path: 'repetitions' },
    { flags: '--no-self-play', about: options.selfPlay },
    { flags: '--method <method>', about: options.method, path: 'method' },
    csvOption,
  ],
  examples: [
    'tournament --preset axelrod-1980',
    'tournament --players tit-for-tat,grim,pavlov --execution-noise 0.02',
    'tournament --vendors grim --partners random:p=0.3,gradual --rounds 50',
  ],
  load: async () => (await import('../bodies/tournament.ts')).body,
};
