import type { CrisisResource } from '@practice/shared/site/contract'

const dialled = (number: string): string => number.replace(/[^\d+*#]/g, '')

/** Links that open the telephone or the message app with a resource's numbers. */
export const contactLinks = ({ call, text }: Pick<CrisisResource, 'call' | 'text'>): { href: string; label: string }[] => [
  ...(call ? [{ href: `tel:${dialled(call)}`, label: `Call ${call}` }] : []),
  ...(text ? [{ href: `sms:${dialled(text)}`, label: `Text ${text}` }] : []),
]
