import type { surePlaces as english } from '../english/surePlaces.ts';

/** À quel point les rangs d’un tournoi sont sûrs. */
export const surePlaces: typeof english = {
  exact: 'calcul exact',
  notApart: (from, to, level) => `les rangs ${from} à ${to} ne peuvent être départagés (${level})`,
  shared: (place, players) => `le rang ${place} est partagé par ${players} (exact)`,
  difference: (amount, error) => `${amount} ± ${error}`,
  separated: (ahead, behind, difference) => `${ahead} devance ${behind} : écart ${difference}.`,
  equal: (one, other, margin) => `Écart maximal entre ${one} et ${other} : ${margin}.`,
  tied: (one, other) => `Égalité exacte entre ${one} et ${other}.`,
  open: (one, other, difference) => `Autant de répétitions ne départagent pas ${one} et ${other} : écart ${difference}.`,
  stopped: (repetitions, looks, mostLooks, level) =>
    `Arrêt après ${repetitions} répétitions, à l’examen ${looks} sur ${mostLooks} au plus ; tous les verdicts sont justes avec une probabilité d’au moins ${level}.`,
};
