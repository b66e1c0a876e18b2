import type { Command } from '../command.ts';
import { conditionOptions, csvOption } from '../commonOptions.ts';

/** `donnant tournament`: a round robin of one pool, or of two. */
export const tournament: Command = {
  name: 'tournament',
  about: (say) => say.cli.commands.tournament,
  arguments: [],
  options: [
    { flags: '--preset <name>', about: (say) => say.cli.options.preset, path: 'preset' },
    { flags: '--players <ids>', about: (say) => say.cli.options.players, path: 'players' },
    { flags: '--vendors <ids>', about: (say) => say.cli.options.vendors, path: 'vendors' },
    { flags: '--partners <ids>', about: (say) => say.cli.options.partners, path: 'partners' },
    ...conditionOptions,
    { flags: '--repetitions <n>', about: (say) => say.cli.options.repetitions, path: 'repetitions' },
    { flags: '--no-self-play', about: (say) => say.cli.options.selfPlay },
    { flags: '--method <method>', about: (say) => say.cli.options.method, path: 'method' },
    csvOption,
  ],
  examples: [
    'tournament --preset axelrod-1980',
    'tournament --players tit-for-tat,grim,pavlov --execution-noise 0.02',
    'tournament --vendors grim --partners random:p=0.3,gradual --rounds 50',
  ],
  load: async () => (await import('../bodies/tournament.ts')).body,
};
