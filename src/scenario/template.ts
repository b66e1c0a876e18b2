/** A short commented scenario to start from; `donnant init` writes it. All figures are illustrative. */
export const scenarioTemplate = `# A scenario for donnant: who deals with whom, what each deal earns, and which rules you could introduce.
# Every number may be a number, a percentage (5%) or a formula over the names under "values"; a formula that
# holds a colon or a comma stands in quotes.
# All figures here are illustrative: put in your own.
title: Co-selling with a reseller
currency: EUR

sides: # who they are, and what cooperating and defecting mean for each
  vendor:
    name: the account manager
    cooperate: leaves the registered deal with the reseller
    defect: closes the deal without the reseller
  partner:
    name: the reseller
    cooperate: brings the deal in early and sells our product
    defect: sells a rival product to our lead

values: # named numbers; letters, digits and underscore
  dealValue: 100
  resellerMargin: 25%
  rivalMargin: 35%
  handling: 5

money: # what a side earns per deal, seen from its own chair
  vendor:
    both-cooperate: 45
    i-defect-alone: 55
    they-defect-alone: -5
    both-defect: 15
  partner:
    both-cooperate: resellerMargin * dealValue - handling
    i-defect-alone: rivalMargin * dealValue - handling
    they-defect-alone: -handling
    both-defect: 0

relationship:
  deals-a-year: 4
  churn: 20% # chance that the two part within a year
  interest: 8% # a year; what comes later counts less

misunderstandings:
  slips: 2% # chance that a move comes out other than it was meant
  misreadings: 10% # chance that the other's move is read wrong
recognition: 98% # chance that a counterpart is known again at the next deal

behaviours: # who behaves how on each side; each side sums to 100%
  vendor:
    always-defect: 40%
    tit-for-tat: 40%
    always-cooperate: 20%
  partner:
    always-defect: 40%
    tit-for-tat: 40%
    always-cooperate: 20%

goal:
  cooperation: 70% # share of cooperative moves
  measured: after-adaptation # or now

rules: # what you could change; "current" is today's figure
  - id: longer-contracts
    name: Two-year contracts
    change:
      relationship:
        churn: current / 2
    cost:
      amount: 20
      per: pair-and-year # or deal, or pair-once
      payer: vendor

  - id: shared-records
    name: A shared record of every deal
    change:
      misunderstandings:
        misreadings: 2%
    cost:
      amount: 50
      per: pair-and-year
      payer: vendor

sources:
  - all figures are illustrative
`;
