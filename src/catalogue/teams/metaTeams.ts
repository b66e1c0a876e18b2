import table from '../tables/metaTeams.json' with { type: 'json' };

const { ordinary, finiteMemory, memoryOne, stochastic } = table;
const apart = (group: readonly string[]): readonly string[] => ordinary.filter((id) => !group.includes(id));
const hunters = ['defector-hunter', 'alternator-hunter', 'random-hunter', 'math-constant-hunter', 'cycle-hunter', 'eventual-cycle-hunter'];

/**
 * Who sits in a team where nobody is named: ids in team order. Fixed lists (Axelrod-Python 4.13.0), so that a new entry of
 * the catalogue changes no team.
 */
export const metaTeams = {
  /** All who neither look into the other side nor tamper with it, and are no team. */
  ordinary,
  /** Those who look back over at most one deal. */
  memoryOne,
  /** Those who look back over a bounded number of deals, and those who do not. */
  finiteMemory,
  longMemory: apart(finiteMemory),
  /** Those who draw lots, and those who do not. */
  stochastic,
  deterministic: apart(stochastic),
  /** Those who look for one kind of opponent and exploit it, without and with the one that exploits cooperators. */
  hunters,
  aggressiveHunters: [...hunters, 'cooperator-hunter'],
} as const;
