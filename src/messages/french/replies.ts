import type { replies as english } from '../english/replies.ts';

type Outcome = 'CC' | 'CD' | 'DC' | 'DD';

const moves = { C: 'coopérer', D: 'faire défection' };

const occasion: Readonly<Record<Outcome, string>> = {
  CC: 'une coopération mutuelle',
  CD: 'une coopération face à une défection',
  DC: 'une défection face à une coopération',
  DD: 'une défection mutuelle',
};

/** What is said of best replies, equilibria and departures from a rule. */
export const replies: typeof english = {
  departure: (f, { how, does, state, after, opening, gain }) => {
    const gains = `rapporte ${f.number(gain)} de plus par affaire`;
    if (does === null) return `la meilleure réponse ${gains}`;
    if (how === 'always') return `${moves[does]} toujours ${gains}`;
    if (how === 'last') return `${moves[does]} à la dernière manche ${gains}`;
    const often = how === 'once' ? 'une fois' : 'à chaque fois';
    if (after.length > 0) return `${moves[does]} ${often} après ${f.choice(after.map((outcome) => occasion[outcome]))} ${gains}`;
    if (opening && how === 'once') return `${moves[does]} à la première manche ${gains}`;
    return `${moves[does]} ${often} dans l’état « ${state} » ${gains}`;
  },
  stability: (kind, who) =>
    ({
      strict: `${who} perd à tout écart de sa règle`,
      weak: `${who} ne gagne rien à s’écarter de sa règle, mais certains écarts ne lui coûtent rien non plus`,
      none: `${who} gagne à s’écarter de sa règle`,
      unknown: `nul ne sait si un écart de sa règle profiterait à ce joueur (${who}) : la meilleure réponse devrait voir ce qui est caché`,
    })[kind],
  unravelling: (f, { from, rounds }) =>
    from === null
      ? 'même à la dernière manche, la meilleure réponse coopère'
      : rounds === 1
        ? `la meilleure réponse fait défection à la dernière manche, la manche ${f.number(from)}`
        : `la meilleure réponse fait défection dans les ${f.number(rounds)} dernières manches, à partir de la manche ${f.number(from)}`,
};
