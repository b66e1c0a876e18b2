import type { Command } from '../command.ts';
import { conditionOptions } from '../commonOptions.ts';

/** `donnant evolve`: how behaviours spread in two pools or in one. */
export const evolve: Command = {
  name: 'evolve',
  about: (say) => say.cli.commands.evolve,
  arguments: [{ name: '[scenario]', about: (say) => say.cli.arguments.scenarioOrPlayers }],
  options: [
    { flags: '--players <ids>', about: (say) => say.cli.options.evolvePlayers, path: 'players' },
    { flags: '--process <name>', about: (say) => say.cli.options.process, path: 'process' },
    { flags: '--steps <n>', about: (say) => say.cli.options.steps, path: 'steps' },
    { flags: '--every <k>', about: (say) => say.cli.options.every, path: 'every' },
    { flags: '--population <n>', about: (say) => say.cli.options.population, path: 'population' },
    { flags: '--mutation <m>', about: (say) => say.cli.options.mutation, path: 'mutation' },
    { flags: '--selection <b>', about: (say) => say.cli.options.selection, path: 'selection' },
    { flags: '--csv <file>', about: (say) => say.cli.options.rowsCsv },
    { flags: '--lines <file>', about: (say) => say.cli.options.rowsLines },
    { flags: '--checkpoint <file>', about: (say) => say.cli.options.checkpoint },
    { flags: '--report <file>', about: (say) => say.cli.options.evolutionReport },
    ...conditionOptions,
    { flags: '--repetitions <n>', about: (say) => say.cli.options.evolveRepetitions, path: 'repetitions' },
  ],
  examples: [
    'evolve scenario.yaml --report evolution.html',
    'evolve scenario.yaml --process moran --mutation 0.01 --steps 5000',
    'evolve --players tit-for-tat,grim,always-defect --continuation 0.9',
  ],
  load: async () => (await import('../bodies/evolve.ts')).body,
};
