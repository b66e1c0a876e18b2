/** Ready rules: name, what is done, and the legal or gaming caveat. General remarks, no legal advice. */
export const presetWords = {
  'deal-registration': {
    name: 'deal registration',
    about: 'The partner who registers a deal early earns an uplift, and the deal is protected from the vendor’s own people.',
    caveat: 'Deals get registered in bulk to reserve accounts; protection needs an expiry date.',
  },
  spiff: {
    name: 'SPIFF',
    about: 'The partner’s person earns a short-term bonus on each deal done by the rules.',
    caveat: 'Much of it pays for sales that would have come anyway; it is often taxable pay from a third party.',
  },
  'market-development-funds': {
    name: 'market development funds',
    about: 'The vendor funds joint marketing, against proof of performance.',
    caveat: 'Claims without work leak through; unclaimed funds say nothing of loyalty.',
  },
  'claw-back': {
    name: 'claw-back',
    about: 'A bonus is paid back if a breach comes to light within the window.',
    caveat: 'Wage law limits taking back earned pay; honest bad luck is hit too.',
  },
  'double-compensation': {
    name: 'double compensation',
    about: 'The vendor’s person is paid the full commission also when the partner closes the deal.',
    caveat: 'The company pays twice, and deals pass through partners who add nothing.',
  },
  'split-compensation': {
    name: 'split compensation',
    about: 'Whoever takes a deal alone passes a share of the commission to the other.',
    caveat: 'Negotiating splits eats selling time.',
  },
  'partner-tiers': {
    name: 'partner tiers',
    about: 'Clean deals earn the partner a higher margin, lost again on a breach.',
    caveat: 'A cliff at the threshold invites end-of-year play; tiers must rest on published, even-handed criteria.',
  },
  'minimum-advertised-price': {
    name: 'minimum advertised price',
    about: 'Undercut offers of partners are found and stopped.',
    caveat:
      'Fixing resale prices is unlawful in many places; in the US a policy has to stay unilateral, in the EU a price floor is a hardcore restriction.',
  },
  'shared-records': {
    name: 'shared records',
    about: 'One dated record of every deal that both sides see, so that fewer moves are read wrong.',
    caveat: 'Personal data need a legal basis; contact data go stale fast.',
  },
  'stable-account-teams': {
    name: 'stable account teams',
    about: 'Accounts keep their people, and hand-overs are prepared, so that a counterpart is known again.',
    caveat: 'Long tenure can breed collusion against the company.',
  },
  'multi-year-contracts': {
    name: 'multi-year contracts',
    about: 'Contracts bind for longer, so that relationships last.',
    caveat: 'Long exclusivity can fall under competition law, and an end that both know invites a last betrayal.',
  },
  'phased-delivery': {
    name: 'phased delivery',
    about: 'A large deal is cut into pieces that follow one another.',
    caveat: 'Each piece costs handling; pieces can be timed to quotas.',
  },
  'loyalty-rebate': {
    name: 'loyalty rebate',
    about: 'A rebate at renewal for a period without a breach.',
    caveat: 'Loyalty rebates of dominant suppliers can break competition law.',
  },
  'partner-probation': {
    name: 'partner probation',
    about: 'New partners earn less until they have a record of clean deals.',
    caveat: 'It also keeps good partners away; leaving and coming back under a new name resets the record.',
  },
  'cooling-off': {
    name: 'cooling-off',
    about: 'After several breaches that come to light, no deals are made for a while.',
    caveat: 'Both sides lose while it lasts; a refusal to deal needs grounds stated in the contract.',
  },
  'conflict-desk': {
    name: 'conflict desk',
    about: 'A desk looks into conflicts and makes a lone culprit compensate the one let down.',
    caveat: 'Sums have to compensate, not punish, or they may be void as penalties.',
  },
  'co-sell-bonus': {
    name: 'co-sell bonus',
    about: 'Both earn a bonus on deals on which both worked together.',
    caveat: 'Partners get named on deals that they did not work on.',
  },
  'team-goals': {
    name: 'team goals',
    about: 'The vendor’s people are measured by what the partner earns too.',
    caveat: 'Weights on others’ results dilute the sense of one’s own influence.',
  },
  'reciprocity-training': {
    name: 'reciprocity training',
    about: 'People are trained to return cooperation and defection alike.',
    caveat: 'Training wears off when pay rewards the opposite.',
  },
  'partner-council': {
    name: 'partner council',
    about: 'Partners meet and talk, so that a breach against one becomes known to others.',
    caveat: 'Competitors at one table must not speak of prices or customers.',
  },
  'quarter-end-accelerator': {
    name: 'quarter-end accelerator',
    about: 'Accelerators make it pay more to take deals alone at the end of each quarter: a pressure to know, not a cure.',
    caveat: 'Sellers pull deals forward or push them back to hit the accelerator.',
  },
};
