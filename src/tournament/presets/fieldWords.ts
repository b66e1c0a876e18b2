/** What is told of each field of the literature, by id: its name, how far places agree, and why some entries differ. */
export const fieldWords = {
  'axelrod-1980': {
    name: "Axelrod's first tournament",
    why: 'Published programs differ from what can be rebuilt of them, and five games a pair carry chance; so places need not agree, and tit for tat need not come first.',
    differences: {
      'first-by-nydegger': 'the order in which the last three outcomes are weighed is ambiguous in the published description',
      'first-by-grofman': 'the published rule is shorter than the program that was played',
      'first-by-graaskamp': 'the tests for a random, a copying or a twin opponent were published only in outline',
      'first-by-anonymous': 'the way it adjusted its chance of cooperating was never published in full',
      'first-by-tideman-and-chieruzzi': 'when a fresh start is granted, and how runs of defections are counted, is known only in part',
    },
  },
  'axelrod-1980-second': {
    name: "Axelrod's second tournament, 30 of its 63 entries",
    why: 'Published places are places among 63. Those left out are mostly those far down, on whom rules earn very unlike sums; so neither scores nor places can agree.',
    differences: {
      'second-by-champion': 'second is out of reach even for the original program where it was run again (Knight et al. 2025)',
      'first-by-nydegger-published':
        'the program weighs a defection of its own twice as much as one of the other; the published words say the reverse, and ours follows the words',
      'second-by-gladstein': 'paper and program do not tell the same rule; ours follows the program',
      'second-by-wm-adams': 'accounts of how its chance of cooperating falls disagree',
    },
  },
  'stewart-plotkin-2012': {
    name: "Stewart & Plotkin's tournament of 2012",
    why: 'The paper names rules that it does not define: CALCULATOR and the four PROBEs are taken from the PRISON project (Lille 1998), where those names come from. Places are those that the documentation of Axelrod-Python reads off its figure; four of each kind, and all scores, are missing there.',
    differences: {
      'first-by-joss':
        'other accounts have it always cooperate once the other has forgiven a defection; ours then cooperates nine times in ten, as in 1980',
      'hard-go-by-majority': 'taken to defect at first, and whenever the other has defected at least as often as cooperated',
    },
  },
  'beaufils-1996': {
    name: 'The tournament of Our meeting with Gradual (1996)',
    why: 'Between two rules without chance each game is settled, so only scores against the random rule can differ. Of Gradual this is the version of 1996, which lengthens its punishment only while calm.',
    differences: {
      'go-by-majority': 'against the random rule it turns on a lead of a few moves, and its score varies widely from game to game',
      prober: 'against the random rule the first three moves decide whether it exploits or retaliates to the end',
      random: 'every one of its scores carries chance',
    },
  },
};
