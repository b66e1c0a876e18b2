import type { Command } from '../command.ts';
import { conditionOptions } from '../commonOptions.ts';
import { words } from '../words.ts';

const { options } = words;

/** `donnant evolve`: how behaviours spread in two pools or in one. */
export const evolve: Command = {
  name: 'evolve',
  about: words.commands.evolve,
  arguments: [{ name: '[scenario]', about: words.arguments.scenarioOrPlayers }],
  options: [
    { flags: '--players <ids>', about: options.evolvePlayers, path: 'players' },
    { flags: '--process <name>', about: options.process, path: 'process' },
    { flags: '--steps <n>', about: options.steps, path: 'steps' },
    { flags: '--every <k>', about: options.every, path: 'every' },
    { flags: '--population <n>', about: options.population, path: 'population' },
    { flags: '--mutation <m>', about: options.mutation, path: 'mutation' },
    { flags: '--selection <b>', about: options.selection, path: 'selection' },
    { flags: '--csv <file>', about: options.rowsCsv },
    { flags: '--lines <file>', about: options.rowsLines },
    { flags: '--checkpoint <file>', about: options.checkpoint },
    { flags: '--report <file>', about: options.evolutionReport },
    ...conditionOptions,
    { flags: '--repetitions <n>', about: options.evolveRepetitions, path: 'repetitions' },
  ],
  examples: [
    'evolve scenario.yaml --report evolution.html',
    'evolve scenario.yaml --process moran --mutation 0.01 --steps 5000',
    'evolve --players tit-for-tat,grim,always-defect --continuation 0.9',
  ],
  load: async () => (await import('../bodies/evolve.ts')).body,
};
