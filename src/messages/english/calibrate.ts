/** What is said of an unknown that is fitted to a known outcome. */
export const calibrate = {
  about: 'Fit a number that is not known to an outcome that is.',
  options: {
    unknown: 'what is not known: a number of the file such as misunderstandings.misreadings, a lever, or continuation',
    outcome:
      'what is known: conflict=30%, cooperation=80%, vendor-cooperation, partner-cooperation, betrayal or both-defect likewise, or value=42',
    error: 'standard error of the known outcome: 5%, or an amount for value',
    deals: 'number of independent deals in which the share was seen, in place of --error',
    measured: 'now or after-adaptation (default: now)',
    range: 'where to look, FROM..TO (default: the usual range of the unknown)',
    rule: 'under this rule in place of today',
  },
  problems: {
    outcome: { message: 'not a known outcome', expected: 'NAME=FIGURE, as in conflict=30% or value=42' },
    range: { message: 'not a range', expected: 'FROM..TO, as in 0..0.3' },
  },
  outcomes: {
    cooperation: (figure: string): string => `cooperation of ${figure}`,
    'vendor-cooperation': (figure: string): string => `cooperation of ${figure} by the vendor`,
    'partner-cooperation': (figure: string): string => `cooperation of ${figure} by the partner`,
    conflict: (figure: string): string => `conflict on ${figure} of deals`,
    betrayal: (figure: string): string => `betrayal on ${figure} of deals`,
    'both-defect': (figure: string): string => `defection of both on ${figure} of deals`,
    value: (figure: string): string => `a joint value of ${figure} a deal`,
  },
  title: (title: string, name: string, outcome: string, measured: 'now' | 'after-adaptation'): string =>
    `${title}: ${name} from ${outcome}${measured === 'now' ? '' : ' after adaptation'}`,
  range: (from: string, to: string): string => `from ${from} to ${to}`,
  found: (name: string, dose: string, unit: string, today: string): string => `${name} = ${dose} (${unit}) fits; today it is ${today}.`,
  several: (doses: string): string => `More than one figure fits: ${doses}. Something else that is known must tell which.`,
  flat: (range: string): string => `all ${range}`,
  jump: (name: string): string => `No figure of ${name} fits: the outcome leaps over it.`,
  leap: (dose: string, from: string, to: string): string => `Near ${dose} the outcome leaps from ${from} to ${to}.`,
  nearest: (name: string, dose: string, unit: string): string => `${name} = ${dose} (${unit}) comes nearest; none fits exactly.`,
  interval: (ranges: string): string => `95% interval: ${ranges}.`,
  noInterval: 'Within the error of the outcome there is no figure: it leaps over all of that.',
  noError: 'Without --error or --deals nobody can say how sure this is.',
  reached: (range: string, least: string, most: string): string => `With figures ${range} the outcome goes from ${least} to ${most}.`,
  mixed: 'Today this figure differs by segment, side or move; the fit sets all of them to one number.',
  sampled: 'Some behaviours are not finite-state: their pairs were played, so figures are near, not exact.',
  put: (line: string): string => `To take it over, write into the file:\n\n  ${line}`,
  putShare: 'The other shares of the same whole shrink or grow in proportion, so that they still sum to 100%.',
};
