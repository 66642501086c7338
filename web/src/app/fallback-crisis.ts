import type { CrisisResource } from '@practice/shared/site/contract'
import type { Messages } from '../language/language'

/**
 * Whom to turn to when the site's own settings cannot be read: the two numbers that hold everywhere in the US
 * (988lifeline.org, 911.gov). This line must not depend on anything that can be down.
 */
export const fallbackCrisis = ({ fallback }: Messages['crisis']): { message: string; resources: CrisisResource[] } => ({
  message: fallback.message,
  resources: [
    { name: fallback.lifeline, call: '988', text: '988', url: null, note: null },
    { name: fallback.emergency, call: '911', text: null, url: null, note: null },
  ],
})
