import type { games as english } from '../english/games.ts';

/** What each game is called, and what it means for the one who plays it. */
export const games: typeof english = {
  'prisoners-dilemma': {
    name: 'un dilemme du prisonnier',
    meaning:
      'quoi que fasse l’autre, la défection rapporte davantage sur une seule affaire, et pourtant chacun gagne plus si les deux coopèrent',
  },
  deadlock: {
    name: 'une impasse',
    meaning:
      'la défection rapporte davantage sur une seule affaire, et la défection mutuelle vaut bien la coopération mutuelle : il n’y a rien à sauver',
  },
  chicken: {
    name: 'le jeu de la poule mouillée',
    meaning: 'la défection paie face à qui coopère, mais la défection mutuelle est la pire issue : tout est de savoir qui cède',
  },
  leader: {
    name: 'le jeu du meneur',
    meaning:
      'les deux gagnent si un seul fait défection : la question est de savoir lequel, et l’alternance convient mieux qu’une coopération constante',
  },
  hero: {
    name: 'le jeu du héros',
    meaning:
      'les deux gagnent si un seul fait défection, et celui qui coopère gagne le plus : l’alternance convient mieux qu’une coopération constante',
  },
  'anti-coordination-relabelled': {
    name: 'un jeu d’anti-coordination',
    meaning: 'chacun a intérêt à faire le contraire de l’autre',
  },
  'stag-hunt': {
    name: 'une chasse au cerf',
    meaning: 'coopérer paie tant que l’autre coopère : l’enjeu est la confiance, non la tentation',
  },
  coordination: {
    name: 'un jeu de coordination',
    meaning: 'faire comme l’autre paie, et coopérer ensemble paie le plus : l’enjeu est la confiance, non la tentation',
  },
  'coordination-relabelled': {
    name: 'un jeu de coordination',
    meaning: 'faire comme l’autre paie, et la défection des deux paie le plus',
  },
  harmony: {
    name: 'un jeu d’harmonie',
    meaning: 'coopérer rapporte davantage quoi que fasse l’autre : aucune incitation n’est nécessaire',
  },
  'prisoners-dilemma-relabelled': {
    name: 'un dilemme du prisonnier aux choix intervertis',
    meaning: 'les choix portent le nom l’un de l’autre : ce qui est appelé défection est le choix coopératif',
  },
  degenerate: {
    name: 'un jeu dégénéré',
    meaning: 'certains gains sont égaux, si bien qu’un choix qui décide du jeu ne change rien',
  },
};
