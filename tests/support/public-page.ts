import { inject } from 'vitest'

interface PublicPage {
  status: number
  headers: Headers
  body: string
}

/** A page as a search engine gets it; redirects are not followed. */
export const fetchPage = async (path: string, init: RequestInit = {}): Promise<PublicPage> => {
  const response = await fetch(`${inject('siteUrl')}${path}`, { redirect: 'manual', ...init })
  return { status: response.status, headers: response.headers, body: await response.text() }
}
