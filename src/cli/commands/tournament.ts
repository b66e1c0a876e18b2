import type { Command, CommandOption } from '../command.ts';
import { conditionOptions, csvOption } from '../commonOptions.ts';
import { filterOptions } from '../readStrategyFilter.ts';

/** What stands behind each option of the field. */
const values = { family: 'family', traits: 'list', memory: 'n', states: 'n', uses: 'list', text: 'words' };

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
    ...filterOptions.map((name): CommandOption => ({
      flags: `--${name} <${values[name]}>`,
      about: (say) => say.tournament.options.field[name],
    })),
    ...conditionOptions,
    { flags: '--condition <list>', about: (say) => say.tournament.options.condition, path: 'conditions', repeated: true },
    { flags: '--repetitions <n>', about: (say) => say.cli.options.repetitions, path: 'repetitions' },
    { flags: '--adaptive <pair>', about: (say) => say.tournament.options.adaptive, path: 'options.separate', repeated: true },
    { flags: '--no-self-play', about: (say) => say.cli.options.selfPlay },
    { flags: '--method <method>', about: (say) => say.cli.options.method, path: 'method' },
    { flags: '--measures', about: (say) => say.tournament.options.measures },
    { flags: '--report <file>', about: (say) => say.tournament.options.report },
    { flags: '--records <file>', about: (say) => say.tournament.options.records },
    csvOption,
  ],
  examples: [
    'tournament --preset axelrod-1980',
    'tournament --players tit-for-tat,grim,pavlov --execution-noise 0.02',
    'tournament --traits nice,not-stochastic --memory 1 --report nice.html',
    'tournament --vendors grim --partners random:p=0.3,gradual --rounds 50',
  ],
  load: async () => (await import('../bodies/tournament.ts')).body,
};
