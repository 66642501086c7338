/** Named in the Content-Security-Policy (web/server/security-headers.ts), which allows no other policy of ours. */
const policyName = 'practice-text'

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML(html: string): TrustedHTML }
}

const ownPolicy = () => {
  // Not every browser knows Trusted Types, the server does not, and TypeScript's own types leave them out.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return trustedTypes?.createPolicy(policyName, { createHTML: (html) => html })
}

const policy = ownPolicy()

/**
 * Lets a text's HTML into the page where the browser refuses plain strings (Trusted Types). The rule itself changes
 * nothing: `html` comes from the Markdown renderer, which has sanitised it, or was read back from the page that the
 * server made of it. So give it the `html` of a RichText and nothing else.
 */
export const trustedHtml = (html: string): TrustedHTML | string => policy?.createHTML(html) ?? html
