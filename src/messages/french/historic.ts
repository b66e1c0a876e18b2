import type { historic as english } from '../english/historic.ts';

/** Les tournois de la littérature, rejoués. */
export const historic: typeof english = {
  byWins: 'par victoires',
  publishedByWins: 'publié par victoires',
  places: 'rang : le nôtre ; publié : celui de la publication.',
  placesByWins: 'par victoires : rang selon les adversaires battus au gain par manche ; publié par victoires : celui de la publication.',
  fields: {
    'axelrod-1980': {
      name: 'Le premier tournoi d’Axelrod',
      why: 'Les programmes publiés diffèrent de ce qui peut en être reconstruit, et cinq parties par paire comportent du hasard ; les rangs ne concordent donc pas forcément, et Donnant-donnant n’est pas forcément premier.',
      differences: {
        'first-by-nydegger': 'la description publiée laisse ambigu l’ordre dans lequel les trois derniers résultats sont pesés',
        'first-by-grofman': 'la règle publiée est plus courte que le programme joué',
        'first-by-graaskamp':
          'les tests qui reconnaissent un adversaire qui joue au hasard, qui copie ou qui est son jumeau n’ont été publiés que dans leurs grandes lignes',
        'first-by-anonymous': 'la façon dont elle ajustait sa probabilité de coopérer n’a jamais été publiée en entier',
        'first-by-tideman-and-chieruzzi':
          'on ne sait qu’en partie quand elle accorde un nouveau départ et comment elle compte les suites de défections',
      },
    },
    'axelrod-1980-second': {
      name: 'Le second tournoi d’Axelrod, 30 de ses 63 participants',
      why: 'Les rangs publiés sont des rangs parmi 63. Les absents sont pour la plupart loin dans le classement, et chacun gagne sur eux des sommes très différentes ; ni les scores ni les rangs ne peuvent donc concorder.',
      differences: {
        'second-by-champion':
          'le deuxième rang est hors de portée même pour le programme d’origine, là où il a été rejoué (Knight et al. 2025)',
        'first-by-nydegger-published':
          'le programme pèse deux fois plus sa propre défection que celle de l’autre ; le texte publié dit l’inverse, et notre version suit le texte',
        'second-by-gladstein': 'l’article et le programme ne disent pas la même règle ; la nôtre suit le programme',
        'second-by-wm-adams': 'les descriptions de la baisse de sa probabilité de coopérer ne s’accordent pas',
      },
    },
    'stewart-plotkin-2012': {
      name: 'Le tournoi de Stewart et Plotkin (2012)',
      why: 'L’article nomme des règles qu’il ne définit pas : CALCULATOR et les quatre PROBE sont repris du projet PRISON (Lille, 1998), d’où viennent ces noms. Les rangs sont ceux que la documentation d’Axelrod-Python lit sur sa figure ; quatre de chaque sorte, et tous les scores, y manquent.',
      differences: {
        'first-by-joss':
          'selon d’autres, elle coopère toujours une fois sa défection pardonnée ; la nôtre ne coopère alors que neuf fois sur dix, comme en 1980',
        'hard-go-by-majority': 'supposée trahir d’abord, puis chaque fois que l’autre a trahi au moins aussi souvent que coopéré',
      },
    },
    'beaufils-1996': {
      name: 'Le tournoi de l’article qui présente Graduel (1996)',
      why: 'Entre deux règles sans hasard, chaque partie est jouée d’avance ; seuls les scores contre la règle aléatoire peuvent différer. Graduel est ici la version de 1996, qui n’allonge sa punition que lorsqu’elle est calme.',
      differences: {
        'go-by-majority':
          'contre la règle aléatoire, tout tient à une avance de quelques coups, et son score varie beaucoup d’une partie à l’autre',
        prober: 'contre la règle aléatoire, les trois premiers coups décident si elle exploite ou riposte jusqu’à la fin',
        random: 'chacun de ses scores comporte du hasard',
      },
    },
  },
};
