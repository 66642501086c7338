/** Addresses that the site's pipeline keeps (ALLOWED_URI_REGEXP in shared/src/markdown/render.ts). */
export const isLinkAddress = (address: string): boolean =>
  /^(?:https?:\/\/|mailto:|tel:|sms:|(?:post|category|location|person|page):[a-z0-9]|#|\/(?![/\\]))/i.test(address)
