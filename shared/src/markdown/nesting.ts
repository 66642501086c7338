/** Elements inside each other; Chromium and Safari stop at 512, and what walks through the tree needs a stack as deep. */
const mostLevels = 500

/** Elements that hold nothing, and those that end where the next of their kind begins. */
const flat = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|option)$/i

/** Whether HTML nests its elements too deep to be worth parsing, which would take minutes and end with an error. */
export const isNestedTooDeep = (html: string): boolean => {
  let level = 0
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (flat.test(name)) continue
    level = Math.max(0, level + (end === '/' ? -1 : 1))
    if (level > mostLevels) return true
  }
  return false
}
