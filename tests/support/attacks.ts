import { attackFlag } from './visitor.js'

/**
 * Ways to run a script through text that a page shows: each calls a function of the test's browser, with its place.
 * From the OWASP XSS filter evasion list, one of each kind that a browser of today still runs.
 */
const forms = (call: string): Record<string, string> => ({
  script: `<script>${call}</script>`,
  handler: `<img src="/none" onerror="${call}">`,
  attribute: `" onfocus="${call}" autofocus="" x="`,
  singleQuote: `' onmouseover='${call}' style='position:fixed;inset:0' x='`,
  svg: `<svg onload="${call}"></svg>`,
  closing: `</title></textarea></script><script>${call}</script>`,
  link: `[a link](javascript:${call})`,
  htmlLink: `<a href="java&#10;script:${call}">a link</a>`,
  frame: `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  template: `{{constructor.constructor('${call.replaceAll("'", '"')}')()}}`,
})

/** Everything that can go wrong, for a field with room for it. @param place is told by the script when it runs */
export const longAttack = (place: string): string => Object.values(forms(`${attackFlag}('${place}')`)).join('\n\n')

/** The most likely one, for a field of a few words (at most `room` characters). */
export const shortAttack = (place: string, room = 80): string => {
  const attack = `"><img src=x onerror=${attackFlag}('${place}')>`
  if (attack.length > room) throw new Error(`no room for an attack in ${place}`)
  return attack
}

/** As an address or anything else that might become a link. */
export const linkAttack = (place: string): string => `javascript:${attackFlag}('${place}')`
