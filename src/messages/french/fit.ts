import { fit as english } from '../english/fit.ts';

/** Ce que dit `donnant fit`. */
export const fit: typeof english = {
  about: 'Quelle règle explique des coups observés, et avec quelle certitude.',
  options: {
    own: 'coups du joueur en question, comme CCDC ; plusieurs relations séparées par des virgules',
    other: 'coups de celui qu’il a rencontré, en même nombre',
    candidates: 'qui a pu les jouer : identifiants séparés par des virgules (par défaut : tout le catalogue sauf les équipes)',
    states: 'ajuster aussi le meilleur automate d’au plus n états, jusqu’à 8',
    memoryOne: 'ajuster aussi la meilleure règle d’après la dernière issue',
    execution: 'probabilité que ses coups sortent de travers (par défaut : estimée)',
    perception: 'probabilité qu’il ait mal lu un coup de l’autre (par défaut : 0)',
    rounds: 'nombre de tours annoncé (par défaut : aucun)',
  },
  problems: english.problems,
  title: (rounds, histories) =>
    `Ce qui explique ${rounds} tour${rounds === '1' ? '' : 's'}${histories === 1 ? '' : ` de ${histories} relations`}`,
  rank: '#',
  name: 'règle',
  mismatches: 'écarts',
  slips: 'erreurs',
  evidence: 'log-évidence',
  error: '± e.-t.',
  posterior: 'certitude',
  machine: (states) => `Meilleur automate, au plus ${states} état${states === 1 ? '' : 's'}`,
  memoryOne: 'Meilleure règle d’après la dernière issue',
  more: (count) => `Non montrées : ${count} règles moins probables.`,
  notes: [
    'écarts : coups autres que ceux que la règle voulait, là où elle ne laisse rien au hasard. erreurs : le taux de fautes qui convient le mieux.',
    'certitude : probabilité que ce soit celle-ci, si c’est l’une d’elles ; log-évidence : ce dont elle se déduit.',
  ],
  nobody: 'Aucune d’elles n’a pu jouer ces coups.',
  best: (name, sure) => `La meilleure : ${name}, certaine à ${sure}.`,
  alike: (names, sure) => `Semblables à chaque tour observé : ${names}. Que ce soit l’une d’elles est certain à ${sure}.`,
  runnerUp: (name, odds) => `Parmi celles qui prédisent d’autres coups, ${name} vient ensuite : ${odds} contre 1 en sa défaveur.`,
  sureOdds: 'plus d’un million',
  probe: (name, against, moves, move) =>
    moves === ''
      ? `Pour distinguer les deux, ${name} et ${against}, regardez le prochain tour : ${name} jouera plus probablement ${move}.`
      : `Pour distinguer les deux, ${name} et ${against}, jouez ${moves} : ensuite ${name} jouera plus probablement ${move}.`,
  state: (state, play, next) => `L’état ${state} joue ${play} ; puis ${next}.`,
  way: (outcome, state) => `${outcome} → ${state}`,
  starts: (state) => `Il commence dans l’état ${state}. Après chaque issue, son propre coup d’abord :`,
  searched: 'Trouvé par une recherche locale : il peut en exister un meilleur.',
  asGood: (count) => `Automates de sa classe qui font aussi bien : ${count}.`,
  opening: 'premier tour',
  counted: (place, cooperated, seen, low, high) => `${place} : C dans ${cooperated} sur ${seen}, intervalle à 95 % de ${low} à ${high}`,
};
