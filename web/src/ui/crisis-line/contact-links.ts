import type { CrisisResource } from '@practice/shared/site/contract'
import type { Messages } from '../../language/language'

const dialled = (number: string): string => number.replace(/[^\d+*#]/g, '')

/** Links that open the telephone or the message app with a resource's numbers. */
export const contactLinks = ({ call, text }: Pick<CrisisResource, 'call' | 'text'>, words: Messages['crisis']): { href: string; label: string }[] => [
  ...(call ? [{ href: `tel:${dialled(call)}`, label: words.call(call) }] : []),
  ...(text ? [{ href: `sms:${dialled(text)}`, label: words.text(text) }] : []),
]
