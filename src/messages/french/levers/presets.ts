import type { presetWords as english } from '../../english/levers/presets.ts';

/** Ready rules: name, what is done, and the legal or gaming caveat. General remarks, no legal advice. */
export const presetWords: typeof english = {
  'deal-registration': {
    name: 'enregistrement des affaires',
    about:
      'Le partenaire qui enregistre une affaire tôt touche un supplément de marge, et l’affaire est protégée des commerciaux du fournisseur.',
    caveat: 'Des affaires sont enregistrées en masse pour réserver des comptes ; la protection doit avoir une date d’expiration.',
  },
  spiff: {
    name: 'prime ponctuelle (SPIFF)',
    about: 'Le commercial du partenaire touche une prime de courte durée sur chaque affaire faite dans les règles.',
    caveat:
      'Une bonne part paie des ventes qui seraient venues de toute façon ; c’est souvent une rémunération imposable versée par un tiers.',
  },
  'market-development-funds': {
    name: 'fonds de développement du marché',
    about: 'Le fournisseur finance un marketing commun, contre preuve d’exécution.',
    caveat: 'Des demandes sans travail passent ; des fonds non réclamés ne disent rien de la loyauté.',
  },
  'claw-back': {
    name: 'récupération des primes',
    about: 'Une prime est rendue si un manquement est découvert dans le délai.',
    caveat: 'Le droit du travail limite la reprise d’une rémunération acquise ; la malchance honnête est frappée aussi.',
  },
  'double-compensation': {
    name: 'double rémunération',
    about: 'Le commercial du fournisseur touche toute sa commission aussi quand le partenaire conclut l’affaire.',
    caveat: 'L’entreprise paie deux fois, et des affaires passent par des partenaires qui n’apportent rien.',
  },
  'split-compensation': {
    name: 'rémunération partagée',
    about: 'Qui prend seul une affaire cède une part de la commission à l’autre.',
    caveat: 'Négocier les partages prend du temps de vente.',
  },
  'partner-tiers': {
    name: 'paliers de partenaires',
    about: 'Des affaires loyales valent au partenaire une marge plus élevée, perdue en cas de manquement.',
    caveat: 'Un seuil abrupt invite à jouer avec la fin d’année ; les paliers doivent reposer sur des critères publiés et égaux pour tous.',
  },
  'minimum-advertised-price': {
    name: 'prix public minimal',
    about: 'Les offres de partenaires sous le prix sont repérées et arrêtées.',
    caveat:
      'Imposer un prix de revente est interdit dans beaucoup de pays ; aux États-Unis, la politique doit rester unilatérale, dans l’Union européenne un prix plancher est une restriction caractérisée.',
  },
  'shared-records': {
    name: 'registre commun',
    about: 'Un seul registre daté de chaque affaire, visible des deux côtés, pour que moins de choix soient mal lus.',
    caveat: 'Les données personnelles exigent une base légale ; les données de contact vieillissent vite.',
  },
  'stable-account-teams': {
    name: 'équipes de compte stables',
    about: 'Les comptes gardent leurs interlocuteurs, et les passations sont préparées, pour que chacun reconnaisse l’autre.',
    caveat: 'Une longue présence peut nourrir une entente contre l’entreprise.',
  },
  'multi-year-contracts': {
    name: 'contrats pluriannuels',
    about: 'Les contrats engagent plus longtemps, pour que les relations durent.',
    caveat: 'Une longue exclusivité peut relever du droit de la concurrence, et une fin connue des deux invite à une dernière trahison.',
  },
  'phased-delivery': {
    name: 'livraison par étapes',
    about: 'Une grande affaire est découpée en tranches qui se suivent.',
    caveat: 'Chaque tranche coûte en traitement ; les tranches peuvent être calées sur les quotas.',
  },
  'loyalty-rebate': {
    name: 'remise de fidélité',
    about: 'Une remise au renouvellement pour une période sans manquement.',
    caveat: 'Les remises de fidélité d’un fournisseur dominant peuvent enfreindre le droit de la concurrence.',
  },
  'partner-probation': {
    name: 'période d’essai des partenaires',
    about: 'Les nouveaux partenaires gagnent moins tant qu’ils n’ont pas fait leurs preuves.',
    caveat: 'Elle éloigne aussi de bons partenaires ; partir et revenir sous un autre nom efface le registre.',
  },
  'cooling-off': {
    name: 'pause imposée',
    about: 'Après plusieurs manquements découverts, plus d’affaires pendant un temps.',
    caveat: 'Les deux côtés y perdent tant qu’elle dure ; un refus de traiter doit avoir des motifs inscrits au contrat.',
  },
  'conflict-desk': {
    name: 'cellule de règlement des conflits',
    about: 'Une cellule examine les conflits et fait dédommager par le seul fautif celui qui s’est fait trahir.',
    caveat: 'Les sommes doivent dédommager et non punir, sans quoi elles peuvent être nulles ou réduites comme clauses pénales.',
  },
  'co-sell-bonus': {
    name: 'prime de vente conjointe',
    about: 'Les deux touchent une prime sur les affaires auxquelles les deux ont travaillé.',
    caveat: 'Des partenaires sont cités sur des affaires auxquelles ils n’ont pas travaillé.',
  },
  'team-goals': {
    name: 'objectifs d’équipe',
    about: 'Les commerciaux du fournisseur sont évalués aussi sur ce que gagne le partenaire.',
    caveat: 'Peser le résultat des autres dilue le sentiment de sa propre influence.',
  },
  'reciprocity-training': {
    name: 'formation à la réciprocité',
    about: 'Les personnes apprennent à rendre la coopération comme la défection.',
    caveat: 'L’effet d’une formation s’use quand la paie récompense le contraire.',
  },
  'partner-council': {
    name: 'conseil des partenaires',
    about: 'Les partenaires se rencontrent et se parlent, de sorte qu’un manquement envers l’un est connu des autres.',
    caveat: 'Des concurrents autour d’une table ne doivent parler ni de prix ni de clients.',
  },
  'quarter-end-accelerator': {
    name: 'accélérateur de fin de trimestre',
    about:
      'Les accélérateurs rendent plus payant de prendre seul des affaires à la fin de chaque trimestre : une pression à connaître, non un remède.',
    caveat: 'Les vendeurs avancent ou repoussent des affaires pour atteindre l’accélérateur.',
  },
};
