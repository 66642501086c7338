import type { CrisisResource } from '@practice/shared/site/contract'

/**
 * Whom to turn to when the site's own settings cannot be read: the two numbers that hold everywhere in the US
 * (988lifeline.org, 911.gov). This line must not depend on anything that can be down.
 */
export const fallbackCrisis: { message: string; resources: CrisisResource[] } = {
  message: 'If you need to talk to someone right now, support is there day and night.',
  resources: [
    { name: '988 Suicide & Crisis Lifeline', call: '988', text: '988', url: null, note: null },
    { name: 'Emergency services', call: '911', text: null, url: null, note: null },
  ],
}
