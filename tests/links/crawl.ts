/** What a reader would find wrong with the site's links. */
export interface BrokenLink {
  /** Page it stands on, or why the address was asked for. */
  from: string
  address: string
  fault: string
}

const anchors = /<a\s[^>]*?href="([^"]*)"/g

const decode = (text: string): string => text.replace(/&amp;/g, '&').replace(/&#x27;|&#39;/g, "'")

/** Addresses of this site that a page links to, as they would be asked for. */
const linksOf = (html: string, siteUrl: string, page: string): string[] =>
  [...html.matchAll(anchors)].flatMap(([, href = '']) => {
    const url = new URL(decode(href), `${siteUrl}${page}`)
    return url.origin === siteUrl ? [`${url.pathname}${url.search}`] : []
  })

interface Page {
  status: number
  location: string | null
  html: string
}

const read = async (siteUrl: string, path: string): Promise<Page> => {
  const response = await fetch(`${siteUrl}${path}`, { redirect: 'manual' })
  const location = response.headers.get('location')
  return { status: response.status, location, html: response.headers.get('content-type')?.includes('html') ? await response.text() : '' }
}

/**
 * Reads the home page and everything that can be reached from it, and these further addresses.
 * @param formerAddresses may lead elsewhere in one step or be gone, but never in two steps, to nothing or to a fault
 * @returns every link of a page that does not answer 200, and every former address that misleads
 */
export const crawl = async (siteUrl: string, publicAddresses: readonly string[], formerAddresses: readonly string[]): Promise<{ pages: number; links: number; broken: BrokenLink[] }> => {
  const seen = new Map<string, string>([['/', 'the beginning'], ...publicAddresses.map((path): [string, string] => [path, 'something public'])])
  const broken: BrokenLink[] = []
  let links = 0
  for (let frontier = [...seen.keys()]; frontier.length > 0; ) {
    const pages = await Promise.all(frontier.map(async (path) => ({ path, ...(await read(siteUrl, path)) })))
    frontier = []
    for (const { path, status, location, html } of pages) {
      if (status !== 200) broken.push({ from: seen.get(path) ?? '', address: path, fault: `${status}${location === null ? '' : ` to ${location}`}` })
      for (const link of linksOf(html, siteUrl, path)) {
        links += 1
        if (seen.has(link)) continue
        seen.set(link, path)
        frontier.push(link)
      }
    }
  }
  const former = await Promise.all(formerAddresses.map(async (path) => ({ path, ...(await read(siteUrl, path)) })))
  for (const { path, status, location } of former) {
    if (status === 301) {
      const next = await read(siteUrl, String(location))
      if (next.status !== 200) broken.push({ from: 'a former address', address: path, fault: `301 to ${String(location)}, which answers ${next.status}` })
    } else if (![200, 404, 410].includes(status)) broken.push({ from: 'a former address', address: path, fault: String(status) })
  }
  return { pages: seen.size, links, broken }
}
