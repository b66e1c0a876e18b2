import type { peopleWords as english } from '../../english/levers/people.ts';

/** Words for levers on who plays, what they see and what they care for: `name` for tables, `about` in one sentence, `params` what each parameter is. */
export const peopleWords: typeof english = {
  training: {
    name: 'formation',
    about: 'Une partie des personnes d’un côté est formée à un autre comportement, et certaines l’adoptent.',
    params: {
      side: 'de quel côté',
      from: 'comportement des personnes formées',
      to: 'comportement enseigné',
      share: 'part des personnes de ce côté qui sont formées',
      works: 'part des personnes formées qui l’adoptent',
    },
  },
  misreadings: {
    name: 'moins d’erreurs de perception',
    about: 'Registres communs et cellule d’affaires : le choix de l’autre côté est moins souvent mal lu.',
    params: { side: 'qui lit mal', level: 'probabilité qu’un choix soit mal lu, en moyenne sur les côtés et les choix' },
  },
  slips: {
    name: 'moins de faux pas',
    about: 'Listes de contrôle et validations : le choix d’un côté sort moins souvent autrement que voulu.',
    params: {
      side: 'de qui les faux pas',
      level: 'probabilité qu’un choix sorte autrement que voulu, en moyenne sur les côtés et les choix',
    },
  },
  recognition: {
    name: 'meilleure reconnaissance',
    about: 'Équipes qui restent et passent le relais par écrit : à l’affaire suivante, ce qui s’est passé entre les deux est retenu.',
    params: { side: 'qui reconnaît l’autre', level: 'probabilité de reconnaître l’autre à l’affaire suivante ; pour les deux, la moyenne' },
  },
  'word-of-mouth': {
    name: 'bouche-à-oreille',
    about: 'Un manquement envers l’un vient aux oreilles d’autres avec qui le même côté traite.',
    params: {
      side: 'de qui les manquements se savent',
      heard: 'probabilité qu’un autre apprenne un manquement avant sa prochaine affaire ; pour les deux, la moyenne',
      others: 'avec combien d’autres ce côté traite, sauf indication contraire',
    },
  },
  care: {
    name: 'attention au résultat de l’autre',
    about: 'Objectifs d’équipe : ce que gagne l’autre côté compte aussi, sans que l’argent change.',
    params: { side: 'qui y prête attention', weight: 'poids du gain de l’autre à côté du sien ; pour les deux, la moyenne' },
  },
};
