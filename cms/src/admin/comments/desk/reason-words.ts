import type { HeldReason } from '@practice/shared/comments/desk'

const labels: Record<string, string> = {
  phone: 'Phone number',
  email: 'Email address',
  client: 'Says to be a client',
  staff: 'Names one of us',
  full_name: 'Full name',
  links: 'Links',
  repeated: 'Sent before',
  crisis: 'May be in crisis',
  no_script: 'Sent from an old page',
  unproven: 'Came among robots, without JavaScript',
}

/** A reason to look closely, as a label with the words it is about. */
export const reasonWords = ({ kind, words }: HeldReason): string => {
  const label = labels[kind] ?? kind
  return words === '' ? label : `${label}: ${words}`
}
