import type { strategies as english } from '../english/strategies.ts';

/** Names and descriptions of catalogue entries by id; an entry that is missing here is told in English. */
export const strategies: typeof english = {
  'always-cooperate': {
    name: 'Toujours coopérer',
    about: 'Tient toutes ses promesses, quoi que fasse l’autre côté.',
  },
  'always-defect': {
    name: 'Toujours trahir',
    about: 'Prend son avantage dans chaque affaire, quoi que fasse l’autre côté.',
  },
  alternator: {
    name: 'Alternance',
    about:
      'Commence par coopérer, puis fait le contraire de ce que lui-même a fait à la dernière affaire, sans tenir compte de l’autre côté.',
  },
  'tit-for-tat': {
    name: 'Donnant-donnant',
    about: 'Commence par coopérer, puis rend ce que l’autre côté a fait à la dernière affaire.',
  },
  'suspicious-tit-for-tat': {
    name: 'Donnant-donnant méfiant',
    about: 'Commence par une défection, par prudence, puis rend ce que l’autre côté a fait à la dernière affaire.',
  },
  'generous-tit-for-tat': {
    name: 'Donnant-donnant généreux',
    about: 'Rend le bien pour le bien et ferme parfois les yeux sur un mauvais tour : aussi souvent qu’il le peut sans inviter aux abus.',
  },
  'win-stay-lose-shift': {
    name: 'Gagné je reste, perdu je change (Pavlov)',
    about: 'Commence par coopérer, répète son dernier choix tant que l’autre côté a coopéré, et en change quand il ne l’a pas fait.',
  },
  random: {
    name: 'Aléatoire',
    about: 'Tire à pile ou face à chaque affaire, sans tenir compte du passé.',
  },
  'zd-extort-2': {
    name: 'ZD-Extorsion-2',
    about: 'Prend à la longue, au-dessus du gain de défection mutuelle, deux fois ce qu’elle laisse à l’autre côté.',
  },
  'zd-gtft-2': {
    name: 'ZD-Généreuse-2',
    about: 'Supporte à la longue, sous le gain de coopération mutuelle, un manque deux fois plus grand que l’autre côté.',
  },
  'tit-for-two-tats': {
    name: 'Donnant-donnant patient (un pour deux)',
    about: 'Coopère, sauf si l’autre côté a fait défection à chacune des deux dernières affaires.',
  },
  'contrite-tit-for-tat': {
    name: 'Donnant-donnant contrit',
    about:
      'Rend le bien pour le bien et le mal pour le mal ; après un mauvais tour parti de chez lui par erreur, il se rachète et accepte la réponse sans se plaindre.',
  },
  'contrite-tit-for-tat-axelrod': {
    name: 'Donnant-donnant contrit (Axelrod-Python)',
    about:
      'Donnant-donnant qui, après une défection qui lui a échappé face à qui coopérait, laisse passer une réponse ; deux erreurs dans la même affaire laissent les deux côtés en défection.',
  },
  grudger: {
    name: 'Rancunier',
    about: 'Coopère jusqu’à la première défection de l’autre côté, et plus jamais ensuite.',
  },
  'two-tits-for-tat': {
    name: 'Donnant-donnant dur (deux pour un)',
    about: 'Répond à chaque défection par deux des siennes.',
  },
  gradual: {
    name: 'Graduel',
    about:
      'Répond à la première défection par une, à la deuxième par deux, et ainsi de suite, et offre deux choix coopératifs après chaque série de représailles.',
  },
  'first-by-tideman-and-chieruzzi': {
    name: 'Premier tournoi : Tideman et Chieruzzi',
    about:
      'Punit chaque série de défections une affaire de plus que la précédente ; offre un nouveau départ, par deux choix coopératifs, à un rival loin derrière, qui ne joue pas au hasard et coopère à nouveau. Fait défection aux deux dernières affaires quand la fin est annoncée.',
  },
  'first-by-nydegger': {
    name: 'Premier tournoi : Nydegger',
    about:
      'Commence comme Donnant-donnant, puis pèse les trois dernières affaires, la plus récente le plus, selon une table de ce que mérite chaque suite.',
  },
  'first-by-grofman': {
    name: 'Premier tournoi : Grofman',
    about: 'Coopère quand les deux côtés ont fait de même à la dernière affaire ; sinon, coopère deux fois sur sept.',
  },
  'first-by-shubik': {
    name: 'Premier tournoi : Shubik',
    about:
      'Répond à la première provocation par une défection, à la deuxième par deux, et ainsi de suite ; ne tient pas compte de ce qui se passe pendant qu’il punit.',
  },
  'first-by-stein-and-rapoport': {
    name: 'Premier tournoi : Stein et Rapoport',
    about:
      'Coopère quatre fois, puis joue Donnant-donnant ; toutes les quinze affaires, vérifie si l’autre côté ne fait que jouer au hasard et cesse alors de coopérer. Fait défection aux deux dernières affaires quand la fin est annoncée.',
  },
  'first-by-davis': {
    name: 'Premier tournoi : Davis',
    about: 'Coopère pendant les dix premières affaires ; ensuite, plus jamais avec qui a fait une fois défection.',
  },
  'first-by-graaskamp': {
    name: 'Premier tournoi : Graaskamp',
    about:
      'Joue Donnant-donnant pendant 56 affaires avec une défection d’essai ; puis fait défection pour de bon face à qui semble jouer au hasard, reste à Donnant-donnant face à ses semblables, et sinon coopère, à une défection d’essai près toutes les 5 à 14 affaires.',
  },
  'first-by-downing': {
    name: 'Premier tournoi : Downing',
    about:
      'Commence par deux défections, puis estime comment l’autre côté répond à chacun de ses choix et prend celui qui devrait rapporter le plus.',
  },
  'first-by-feld': {
    name: 'Premier tournoi : Feld',
    about: 'Rend chaque défection ; rend la coopération toujours au début, puis de moins en moins souvent, jusqu’à une fois sur deux.',
  },
  'first-by-joss': {
    name: 'Premier tournoi : Joss',
    about: 'Rend chaque défection, et en glisse une des siennes dans un dixième des affaires qui suivent une coopération de l’autre côté.',
  },
  'first-by-tullock': {
    name: 'Premier tournoi : Tullock',
    about: 'Coopère pendant onze affaires, puis toujours un peu moins souvent que l’autre côté dans ses dix dernières.',
  },
  'first-by-anonymous': {
    name: 'Premier tournoi : Anonyme',
    about: 'Coopère environ une fois sur deux, avec une probabilité tirée à nouveau entre 30 % et 70 % avant chaque affaire.',
  },
  'firm-but-fair': {
    name: 'Ferme mais juste',
    about:
      'Rend une défection qu’il n’avait pas méritée, fait la paix dès que l’autre côté coopère et, quand les deux ont fait défection, offre la paix deux fois sur trois.',
  },
  'win-shift-lose-stay': {
    name: 'Gagné je change, perdu je reste',
    about: 'Change de choix après une affaire où l’autre côté a coopéré, et s’y tient après une où il a fait défection.',
  },
  'stochastic-wsls': {
    name: 'Gagné je reste, perdu je change, avec des ratés',
    about: 'Garde son choix tant que l’autre côté coopère et en change quand il ne coopère pas, mais fait le contraire une fois sur vingt.',
  },
  'soft-joss': {
    name: 'Joss doux',
    about:
      'Rend le bien pour le bien, répond à neuf défections sur dix par une des siennes et laisse passer la dixième, quels que soient les gains.',
  },
  'anti-tit-for-tat': {
    name: 'Donnant-donnant à l’envers',
    about: 'Commence par coopérer, puis fait le contraire de ce que l’autre côté a fait à la dernière affaire.',
  },
  bully: {
    name: 'Brute',
    about: 'Commence par une défection, continue d’abuser de qui coopère et cède à qui fait défection.',
  },
  'zd-extortion': {
    name: 'ZD-Extorsion',
    about: 'Prend à la longue, au-dessus d’un gain de référence de 1, dix fois ce qu’elle laisse à l’autre côté.',
  },
  'zd-set-2': {
    name: 'ZD-Fixe-2',
    about: 'Maintient à 2 le gain moyen de l’autre côté à la longue, quoi qu’il fasse.',
  },
  'hard-tit-for-two-tats': {
    name: 'Donnant-donnant patient, lent à pardonner',
    about:
      'Coopère, sauf si l’autre côté a fait défection deux fois de suite au cours des trois dernières affaires ; met plus longtemps à se réconcilier que Donnant-donnant patient.',
  },
  forgiver: {
    name: 'Indulgent',
    about: 'Coopère, sauf tant que l’autre côté a fait défection dans plus d’une affaire sur dix.',
  },
  'omega-tft': {
    name: 'Donnant-donnant oméga',
    about:
      'Joue Donnant-donnant ; met fin à un long échange de coups par deux choix coopératifs, et fait défection tant que l’autre côté paraît trop irrégulier pour qu’il vaille la peine de lui répondre.',
  },
  'hard-tit-for-tat': {
    name: 'Donnant-donnant sévère',
    about: 'Fait défection si l’autre côté a trahi à l’une des trois dernières affaires, et coopère sinon.',
  },
  'spiteful-tit-for-tat': {
    name: 'Donnant-donnant rancunier',
    about: 'Joue Donnant-donnant jusqu’à ce que l’autre côté fasse défection deux fois de suite, puis fait défection pour de bon.',
  },
  'original-gradual': {
    name: 'Graduel d’origine',
    about:
      'Punit la première fois par une défection, la deuxième par deux, et ainsi de suite, et offre deux choix coopératifs après chaque punition ; les mauvais tours reçus entre-temps n’allongent pas les punitions suivantes.',
  },
  'once-bitten': {
    name: 'Chat échaudé',
    about:
      'Ferme les yeux sur une défection isolée, répond à deux de suite par onze des siennes, quoi qu’on lui rende, puis se remet à observer.',
  },
  'fool-me-once': {
    name: 'Une fois, pas deux',
    about: 'Pardonne une défection ; après la deuxième, si tard qu’elle vienne, fait défection pour de bon.',
  },
  prober: {
    name: 'Sondeur',
    about:
      'Commence par une défection et deux choix coopératifs ; si l’autre côté a coopéré à la deuxième et à la troisième affaire, fait défection pour de bon, sinon joue Donnant-donnant.',
  },
  'hard-prober': {
    name: 'Sondeur dur',
    about:
      'Commence par deux défections et deux choix coopératifs ; si l’autre côté a coopéré à la deuxième et à la troisième affaire, fait défection pour de bon, sinon joue Donnant-donnant.',
  },
  'naive-prober': {
    name: 'Sondeur naïf',
    about: 'Joue Donnant-donnant, mais fait sans raison une défection dans une affaire sur dix, et répond aussi à la riposte.',
  },
  'remorseful-prober': {
    name: 'Sondeur repentant',
    about: 'Joue Donnant-donnant, mais fait sans raison une défection dans une affaire sur dix, et accepte la riposte sans rendre le coup.',
  },
  detective: {
    name: 'Détective',
    about:
      'Commence par une suite de quatre choix, dont une défection ; si l’autre côté n’en a fait aucune pendant ce temps, fait défection pour de bon, sinon joue Donnant-donnant.',
  },
  handshake: {
    name: 'Poignée de main',
    about:
      'Commence par un signe secret, une coopération puis une défection ; coopère pour de bon avec qui fait le même signe, et fait défection face à tous les autres.',
  },
  'go-by-majority': {
    name: 'Majorité douce',
    about: 'Coopère tant que l’autre côté, depuis le début, a coopéré au moins aussi souvent qu’il a fait défection.',
  },
  'hard-go-by-majority': {
    name: 'Majorité dure',
    about: 'Commence par une défection et ne coopère que tant que l’autre côté a coopéré plus souvent qu’il n’a fait défection.',
  },
  'go-by-majority-5': {
    name: 'Majorité douce 5',
    about: 'Coopère tant que l’autre côté a coopéré au moins aussi souvent qu’il a fait défection sur les 5 dernières affaires.',
  },
  'go-by-majority-10': {
    name: 'Majorité douce 10',
    about: 'Coopère tant que l’autre côté a coopéré au moins aussi souvent qu’il a fait défection sur les 10 dernières affaires.',
  },
  'go-by-majority-20': {
    name: 'Majorité douce 20',
    about: 'Coopère tant que l’autre côté a coopéré au moins aussi souvent qu’il a fait défection sur les 20 dernières affaires.',
  },
  'go-by-majority-40': {
    name: 'Majorité douce 40',
    about: 'Coopère tant que l’autre côté a coopéré au moins aussi souvent qu’il a fait défection sur les 40 dernières affaires.',
  },
  'hard-go-by-majority-5': {
    name: 'Majorité dure 5',
    about:
      'Commence par une défection et ne coopère que tant que l’autre côté a coopéré plus souvent qu’il n’a fait défection sur les 5 dernières affaires.',
  },
  'hard-go-by-majority-10': {
    name: 'Majorité dure 10',
    about:
      'Commence par une défection et ne coopère que tant que l’autre côté a coopéré plus souvent qu’il n’a fait défection sur les 10 dernières affaires.',
  },
  'hard-go-by-majority-20': {
    name: 'Majorité dure 20',
    about:
      'Commence par une défection et ne coopère que tant que l’autre côté a coopéré plus souvent qu’il n’a fait défection sur les 20 dernières affaires.',
  },
  'hard-go-by-majority-40': {
    name: 'Majorité dure 40',
    about:
      'Commence par une défection et ne coopère que tant que l’autre côté a coopéré plus souvent qu’il n’a fait défection sur les 40 dernières affaires.',
  },
  'nice-average-copier': {
    name: 'Imitateur gentil de la moyenne',
    about: 'Coopère à la première affaire, puis aussi souvent, en moyenne, que l’autre côté jusque-là.',
  },
  'cycler-ccd': {
    name: 'Périodique CCD',
    about: 'Coopère deux fois, fait défection une fois, et ainsi de suite, quoi que fasse l’autre côté.',
  },
  'adaptive-tit-for-tat': {
    name: 'Donnant-donnant adaptatif',
    about:
      'Se fait une idée de la bonne volonté de l’autre côté, la corrige un peu après chaque affaire, et coopère tant qu’elle est au moins à moitié favorable.',
  },
  'adaptive-pavlov-2011': {
    name: 'Pavlov adaptatif 2011',
    about:
      'Joue Donnant-donnant pendant six affaires, puis classe l’autre côté, toutes les six affaires, selon le nombre de ses défections : Donnant-donnant pour les aimables, Donnant-donnant patient pour les tièdes, la défection pour les autres.',
  },
  'fortress-3': {
    name: 'Forteresse 3',
    about: 'Garde sa porte fermée jusqu’à ce que l’autre côté ait fait défection deux fois de suite, puis coopère aussi longtemps que lui.',
  },
  'evolved-fsm-16': {
    name: 'Automate évolué à 16 états',
    about:
      'Coopère jusqu’à la première défection de l’autre côté, puis essaie en de nombreuses étapes jusqu’où il peut aller ; une coopération durable ne revient pas.',
  },
  'evolved-lookerup-2-2-2': {
    name: 'Table évoluée 2-2-2',
    about:
      'A une réponse fixe, trouvée par sélection, pour chaque suite possible des deux dernières affaires et des deux premiers choix de l’autre côté.',
  },
  'pso-gambler-2-2-2': {
    name: 'Parieur PSO 2-2-2',
    about:
      'Tire au sort selon les deux dernières affaires et les deux premiers choix de l’autre côté, avec des probabilités réglées par une recherche où aucun choix ne tournait autrement que voulu.',
  },
  'worse-and-worse': {
    name: 'De pire en pire',
    about:
      'Coopère presque toujours au début, puis un peu moins à chaque affaire, d’un millième, quoi que fasse l’autre côté ; à partir de la millième, fait toujours défection.',
  },
  'second-by-champion': {
    name: 'Second tournoi : Champion',
    about:
      'Coopère pendant dix affaires et imite l’autre côté pendant les quinze suivantes ; ensuite, ne répond à une défection que si l’autre côté en a fait dans au moins quatre affaires sur dix, et alors aussi souvent que lui.',
  },
  'second-by-tideman-and-chieruzzi': {
    name: 'Second tournoi : Tideman et Chieruzzi',
    about:
      'Coopère tant que son avance suffit, au début tant qu’il n’est pas en retard ; chaque fois que l’autre côté passe de la coopération à la défection, il demande davantage. À qui ne paraît pas jouer au hasard, il offre un nouveau départ par deux choix coopératifs, au plus toutes les dix affaires.',
  },
  'meta-majority': {
    name: 'Majorité des stratégies',
    about:
      'Demande avant chaque affaire à plus de deux cents autres stratégies ce qu’elles feraient et suit la plupart ; coopère en cas d’égalité.',
  },
};
