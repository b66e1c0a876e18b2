import type { memoryWords as english } from '../../english/levers/memory.ts';

const detection = 'probabilité qu’une défection soit découverte';
const falseAlarms = 'probabilité qu’une coopération soit prise pour un manquement';
const record = { detection, 'false-alarms': falseAlarms };
const outside = {
  'vendor-outside': 'ce que gagne le fournisseur par période sans affaires',
  'partner-outside': 'ce que gagne le partenaire par période sans affaires',
};
const parting = {
  afterwards:
    'ends : plus rien n’est compté, comme si un autre interlocuteur était trouvé aussitôt ; no-deals : le temps qui restait passe sans affaires',
  ...outside,
};

/** Words for levers with a memory: `name` for tables, `about` in one sentence, `params` what each parameter is. */
export const memoryWords: typeof english = {
  tiers: {
    name: 'paliers',
    about: 'Une prime sur chaque affaire après assez d’affaires loyales de suite ; un manquement découvert fait perdre le palier.',
    params: {
      side: 'de qui les affaires sont comptées',
      bonus: 'prime par affaire au premier palier ; le palier j paie j fois autant',
      'clean-deals': 'affaires loyales de suite pour passer d’un palier au suivant',
      levels: 'nombre de paliers',
      payer: 'qui paie la prime',
      ...record,
    },
  },
  'escalating-penalty': {
    name: 'pénalité croissante',
    about: 'Une amende pour les manquements découverts, plus forte à chaque fois et de nouveau moindre après des affaires loyales.',
    params: {
      side: 'qui paie l’amende',
      amount: 'la première amende',
      growth: 'ce que chaque degré ajoute, en part de la première amende',
      steps: 'nombre de degrés',
      forgive: 'affaires loyales de suite après lesquelles l’amende baisse d’un degré',
      receiver: 'qui reçoit l’amende ; none : elle est perdue',
      ...record,
    },
  },
  strikes: {
    name: 'avertissements et pause',
    about: 'Après un certain nombre de manquements découverts, plus d’affaires pendant un temps ; puis l’ardoise est effacée.',
    params: {
      side: 'de qui les manquements sont comptés',
      'cool-off': 'périodes sans affaire',
      strikes: 'manquements enregistrés qui y mènent',
      ...outside,
      ...record,
    },
  },
  exclusion: {
    name: 'exclusion',
    about: 'Après un certain nombre de manquements découverts, un côté est exclu avec une certaine probabilité.',
    params: {
      side: 'de qui les manquements sont comptés',
      chance: 'probabilité que la règle soit appliquée',
      strikes: 'manquements enregistrés qui y mènent',
      ...parting,
      ...record,
    },
  },
  'claw-back-window': {
    name: 'délai de récupération',
    about: 'Une prime sur chaque affaire loyale ; un manquement découvert fait perdre les primes des affaires comprises dans le délai.',
    params: {
      side: 'qui gagne la prime et peut la perdre',
      bonus: 'prime par affaire loyale',
      window: 'nombre d’affaires en arrière dont les primes peuvent être reprises',
      payer: 'qui paie la prime et la récupère',
      ...record,
    },
  },
  'loyalty-bonus': {
    name: 'prime de fidélité',
    about: 'Une prime à la fin de chaque série d’affaires si aucune ne s’est révélée être un manquement.',
    params: {
      side: 'qui gagne la prime',
      bonus: 'prime par série',
      deals: 'affaires par série',
      payer: 'qui paie la prime',
      ...record,
    },
  },
  probation: {
    name: 'période d’essai',
    about: 'Les nouveaux venus gagnent moins sur chaque affaire jusqu’à ce qu’assez d’affaires de suite aient été loyales.',
    params: {
      side: 'qui est à l’essai',
      withheld: 'ce qui est retenu sur chaque affaire',
      deals: 'affaires loyales de suite qui mettent fin à l’essai',
      breach: 'ce que fait un manquement découvert : recommencer l’essai, ou mettre fin à la relation',
      receiver: 'qui garde la retenue ; none : elle est perdue',
      ...record,
    },
  },
  'period-end': {
    name: 'pression de fin de période',
    about: 'À la dernière affaire de chaque période, un trimestre par exemple, faire seul défection vaut plus à un côté ; y renoncer aide.',
    params: {
      side: 'qui est sous pression',
      amount: 'ce que la défection seul vaut de plus à la dernière affaire',
      deals: 'affaires par période',
      payer: 'qui le paie',
    },
  },
  exit: {
    name: 'départ',
    about: 'Un côté qui a coopéré pendant que l’autre faisait défection s’en va, avec une certaine probabilité.',
    params: {
      side: 'qui peut partir',
      chance: 'probabilité que celui qui s’est fait trahir s’en aille',
      ...parting,
    },
  },
  'contract-end': {
    name: 'fin de contrat',
    about:
      'Des contrats d’un nombre fixe d’affaires, chacun renouvelé avec une certaine probabilité ; quand la fin est annoncée, certains peuvent tricher à la dernière affaire.',
    params: {
      renewal: 'probabilité qu’un contrat soit renouvelé',
      deals: 'affaires par contrat',
      announced: 'si l’on sait quelle affaire est la dernière',
    },
  },
};
