import type { Link, LinkProblem } from '../../link-index/contract'

/** Names of what can be wrong with a link, for badges and filters. */
export const problemNames: Record<LinkProblem, string> = {
  missing_target: 'Leads nowhere',
  not_public: 'Not published',
  missing_heading: 'Heading is gone',
  unknown_scheme: 'Wrong address',
  self: 'Leads to itself',
  unreachable: 'Does not answer',
}

/** Readers meet these; the others only look odd. */
export const severeProblems: readonly LinkProblem[] = ['missing_target', 'missing_heading', 'unknown_scheme', 'unreachable']

type Told = Pick<Link, 'problem' | 'heading' | 'target' | 'answer'>

const day = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' })

/** What the checks of other sites say instead of an HTTP status. */
const silences: Record<string, string> = {
  'no answer in time': 'did not answer in time',
  'private address': 'is inside a private network, where readers cannot go',
  ENOTFOUND: 'could not be found: nobody has this name on the Internet',
  ECONNREFUSED: 'could not be connected to',
  CERT_HAS_EXPIRED: 'has a certificate that browsers warn about',
}

const saidBy = (said: string): string => {
  if (said === '404' || said === '410') return `said that this page is not there (${said})`
  if (/^\d{3}$/.test(said)) return `answered with an error (${said})`
  return silences[said] ?? `did not answer (${said})`
}

const explainAnswer = (answer: Link['answer']): string =>
  answer ? `On ${day.format(new Date(answer.checkedAt))} the other site ${saidBy(answer.said)}.` : 'The other site did not show this page when it was asked.'

/** What readers meet at a link and what to do about it; empty for a link that is as it should be. */
export const explainProblem = ({ problem, heading, target, answer }: Told): string => {
  switch (problem) {
    case null:
      return ''
    case 'missing_target':
      return 'What it led to is not there. Readers see its words without a link. Choose another target, or take the link out.'
    case 'not_public':
      return `${target ? `“${target.title}”` : 'What it leads to'} is not published. Readers see its words without a link until it is.`
    case 'missing_heading':
      return `There is no heading “${heading ?? ''}” any more. Readers land at the top of the page.`
    case 'unknown_scheme':
      return 'Browsers cannot follow this address. Readers see its words without a link.'
    case 'self':
      return 'It leads to the page that readers are on already.'
    case 'unreachable':
      return `${explainAnswer(answer)} Open it: has it moved, or is it gone?`
  }
}
