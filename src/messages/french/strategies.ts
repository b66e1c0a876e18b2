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
};
