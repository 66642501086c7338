import type { FeedFormat } from '@practice/shared/feeds/formats'
import { feedType } from '@practice/shared/feeds/formats'
import { generateAtomFeed, generateRssFeed } from 'feedsmith'
import type { Feed } from './read-feed'

const rss = ({ title, description, language, url, urls, updatedOn, items }: Feed): string =>
  generateRssFeed<true>(
    {
      title,
      link: url,
      description,
      language,
      lastBuildDate: new Date(updatedOn),
      atom: { links: [{ href: urls('rss'), rel: 'self', type: feedType.rss }] },
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        guid: { value: item.id, isPermaLink: false },
        pubDate: new Date(item.publishedOn),
        description: item.summary,
        // RSS itself wants an email address for an author, which is nobody's business.
        dc: { creators: item.authors.map(({ name }) => name) },
        ...(item.category !== null && { categories: [{ name: item.category }] }),
        content: { encoded: item.html },
      })),
    },
    { strict: true },
  )

const atom = ({ title, description, url, urls, updatedOn, items }: Feed): string =>
  generateAtomFeed<true>(
    {
      id: urls('atom'),
      title: { value: title },
      subtitle: { value: description },
      updated: new Date(updatedOn),
      links: [
        { href: urls('atom'), rel: 'self', type: feedType.atom },
        { href: url, rel: 'alternate', type: 'text/html' },
      ],
      // Where an entry names nobody (RFC 4287, 4.1.1).
      authors: [{ name: title }],
      entries: items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        updated: new Date(item.updatedOn),
        published: new Date(item.publishedOn),
        links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
        ...(item.authors.length > 0 && { authors: item.authors.map(({ name, url: uri }) => ({ name, uri })) }),
        ...(item.category !== null && { categories: [{ term: item.category }] }),
        summary: { value: item.summary },
        content: { value: item.html, type: 'html' },
      })),
    },
    { strict: true },
  )

/** Needs no library, whose way of leaving out what is empty would leave out the items too. */
const json = ({ title, description, language, url, urls, items }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: urls('json'),
    description,
    language,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.publishedOn,
      date_modified: item.updatedOn,
      authors: item.authors,
      tags: item.category === null ? [] : [item.category],
      ...(item.picture !== null && { image: item.picture }),
    })),
  })

export const writeFeed: Record<FeedFormat, (feed: Feed) => string> = { rss, atom, json }
