import { type StrategyEntry, entry } from '../entry.ts';
import { metaTeams } from './metaTeams.ts';
import { chancesOf, mixBy } from './mix.ts';
import { type Workshop, library, teamParam } from './teamEntry.ts';
import { teamProgram } from './teamProgram.ts';

/** Does what one member proposes, drawn anew in each round. */
export function metaMixer({ read, tracks }: Workshop): StrategyEntry {
  return entry({
    id: 'meta-mixer',
    peer: 'MetaMixer',
    name: 'Meta Mixer',
    about: 'Does in each deal what one of more than two hundred other strategies would do, drawn by lot anew every time.',
    source: `Vincent Knight, for ${library}`,
    family: 'meta',
    params: {
      team: teamParam(metaTeams.ordinary),
      distribution: {
        kind: 'numbers',
        default: null,
        least: 0,
        meaning: 'chance of each member, summing to 1 unless only one is above 0; none or all zeros: each the same',
      },
    },
    create: (named, { team, distribution }) => {
      const members = read('params.team', team);
      const chances = chancesOf(distribution, members.length);
      // what is never drawn need not be asked
      const drawn = members.filter((_, i) => chances === null || chances[i]! > 0);
      const decide = mixBy(drawn.length === 1 ? null : (chances?.filter((chance) => chance > 0) ?? null));
      return teamProgram({ ...named, members: drawn, decide }, tracks);
    },
  });
}
