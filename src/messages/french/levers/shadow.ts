import type { shadowWords as english } from '../../english/levers/shadow.ts';

/** Words for levers on the shadow of the future: `name` for tables, `about` in one sentence, `params` what each parameter is. */
export const shadowWords: typeof english = {
  continuation: {
    name: 'une probabilité de continuation plus élevée',
    about: 'Une autre affaire suit plus souvent, quel que soit le moyen.',
    params: { level: 'probabilité qu’une autre affaire suive' },
  },
  churn: {
    name: 'moins d’attrition',
    about: 'Moins de relations prennent fin en cours d’année.',
    params: { level: 'probabilité qu’une relation prenne fin dans l’année' },
  },
  'contract-length': {
    name: 'des contrats plus longs',
    about: 'Les relations durent plus longtemps en moyenne ; elles prennent fin à l’improviste, avec le même risque à tout moment.',
    params: { years: 'durée moyenne d’une relation, en années' },
  },
  'deals-a-year': {
    name: 'plus d’affaires par an',
    about: 'Les deux côtés se rencontrent plus souvent, chaque affaire restant aussi grande.',
    params: { level: 'affaires par an entre les deux' },
  },
  tranches: {
    name: 'affaires en tranches',
    about: 'Chaque affaire est découpée en tranches successives : la réponse vient plus tôt, et moins est en jeu d’ici là.',
    params: { pieces: 'nombre de tranches par affaire' },
  },
  patience: {
    name: 'moins de pression à court terme',
    about: 'L’avenir compte davantage : objectifs trimestriels moins hauts, primes sur des périodes plus longues.',
    params: { side: 'qui est sous pression', level: 'taux d’intérêt annuel auquel l’avenir est actualisé ; pour les deux, la moyenne' },
  },
};
