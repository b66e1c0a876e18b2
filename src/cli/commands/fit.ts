import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';

/** `donnant fit`: who plays like this. */
export const fit: Command = {
  name: 'fit',
  about: (say) => say.fit.about,
  arguments: [],
  options: [
    { flags: '--own <moves>', about: (say) => say.fit.options.own, required: true },
    { flags: '--other <moves>', about: (say) => say.fit.options.other, required: true },
    { flags: '--candidates <ids>', about: (say) => say.fit.options.candidates, path: 'candidates' },
    { flags: '--states <n>', about: (say) => say.fit.options.states },
    { flags: '--memory-one', about: (say) => say.fit.options.memoryOne },
    { flags: '--execution-noise <e>', about: (say) => say.fit.options.execution, path: 'noise.execution' },
    { flags: '--perception-noise <e>', about: (say) => say.fit.options.perception, path: 'noise.perception' },
    { flags: '--rounds <n>', about: (say) => say.fit.options.rounds, path: 'rounds' },
    csvOption,
  ],
  examples: [
    'fit --own CCDCCCDD --other CDCCCDDC --candidates tit-for-tat,grim',
    'fit --own CCDCC,CCCD --other CDCCD,CCDC --states 3 --memory-one',
  ],
  load: async () => (await import('../bodies/fit.ts')).body,
};
