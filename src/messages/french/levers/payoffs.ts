import type { payoffWords as english } from '../../english/levers/payoffs.ts';

/** Words for levers on what a deal pays: `name` for tables, `about` in one sentence, `params` what each parameter is. */
export const payoffWords: typeof english = {
  'shared-bonus': {
    name: 'prime de succès commun',
    about: 'Une prime sur les affaires où les deux côtés ont coopéré.',
    params: { side: 'qui reçoit la prime', amount: 'la prime, par affaire et par côté', payer: 'qui la paie' },
  },
  'cooperation-bonus': {
    name: 'prime de coopération',
    about: 'Une prime à chaque coopération, quoi que fasse l’autre côté.',
    params: { side: 'qui reçoit la prime', amount: 'la prime, par affaire et par côté', payer: 'qui la paie' },
  },
  penalty: {
    name: 'pénalité',
    about: 'Une amende pour les défections découvertes ; parfois, elle frappe par erreur qui a coopéré.',
    params: {
      side: 'qui paie l’amende',
      amount: 'l’amende, par affaire',
      detection: 'probabilité qu’une défection soit découverte',
      'false-alarms': 'probabilité que l’amende frappe qui a coopéré',
      receiver: 'qui reçoit l’amende ; none : elle est perdue',
    },
  },
  insurance: {
    name: 'assurance',
    about: 'Qui a coopéré et s’est fait trahir reçoit un montant s’il peut le prouver ; l’auteur de la trahison ne paie rien.',
    params: {
      side: 'qui est assuré',
      amount: 'le montant versé, par affaire',
      proof: 'probabilité que la preuve puisse être faite',
      payer: 'qui paie, aucun des deux côtés',
    },
  },
  restitution: {
    name: 'réparation',
    about: 'Qui fait seul défection et se fait prendre dédommage l’autre.',
    params: { side: 'qui doit réparer', amount: 'le montant versé, par affaire', detection: 'probabilité de se faire prendre' },
  },
  'double-commission': {
    name: 'double commission',
    about: 'Le commercial du fournisseur touche sa commission aussi sur les affaires laissées au partenaire.',
    params: {
      commission: 'la commission sur une affaire en direct',
      share: 'part versée sur les affaires laissées au partenaire',
      payer: 'qui la paie',
    },
  },
  'split-commission': {
    name: 'commission partagée',
    about: 'De la commission sur une affaire prise seul, une part revient au côté laissé de côté.',
    params: {
      side: 'de qui la commission est partagée',
      commission: 'la commission sur une affaire prise seul',
      share: 'part qui revient au côté laissé de côté',
    },
  },
  'deal-registration': {
    name: 'enregistrement des affaires',
    about:
      'Le partenaire qui enregistre son affaire touche un supplément de marge, et le fournisseur peut être empêché de prendre une affaire enregistrée.',
    params: {
      uplift: 'supplément de marge sur une affaire enregistrée que le partenaire conclut',
      protection: 'probabilité que la prise d’une affaire enregistrée soit empêchée',
      payer: 'qui paie le supplément',
    },
  },
  'price-floor': {
    name: 'prix plancher',
    about: 'Casser les prix est empêché avec une certaine probabilité, et l’affaire est payée comme si le prix avait été tenu.',
    params: { side: 'qui est empêché de casser les prix', blocked: 'probabilité que ce soit empêché' },
  },
  'market-development-funds': {
    name: 'fonds de développement du marché',
    about:
      'Le partenaire est payé pour les actions de marketing qu’il justifie ; certaines demandes tardives ou douteuses sont refusées, et certaines fausses passent.',
    params: {
      amount: 'les fonds, par affaire',
      approval: 'probabilité qu’une demande honnête soit payée',
      leak: 'probabilité qu’une fausse demande soit payée',
      payer: 'qui les paie',
    },
  },
};
