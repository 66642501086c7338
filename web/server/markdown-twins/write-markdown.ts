import type { ResolvedLinks } from '@practice/shared/links/reference'
import { isContactReference, parseReference, referenceKey } from '@practice/shared/links/reference'
import { rewriteLinks } from '@practice/shared/links/rewrite-links'
import { isOwnPicture } from '@practice/shared/markdown/pictures'
import { sitePaths } from '@practice/shared/paths'
import type { Post } from '@practice/shared/posts/contract'
import type { CrisisResource, Site } from '@practice/shared/site/contract'

/** Words as they are, whatever marks are in them; on one line. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~!&]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&')

/** Stands for what is not public until its link is taken away. */
const nowhere = 'https://not-public.invalid/'
const linkToNowhere = /\[((?:[^[\]\\]|\\.)*)\]\(<?https:\/\/not-public\.invalid\/>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?\)/g

const addressOf = (address: string, links: ResolvedLinks, page: string): string => {
  const reference = parseReference(address)
  if (!reference) return /^[/#]/.test(address) && URL.canParse(address, page) ? new URL(address, page).href : address
  const target = links[referenceKey(reference)]
  if (isContactReference(reference)) return new URL(sitePaths.contact(target?.path.split('/').at(-1)), page).href
  if (!target) return nowhere
  return new URL(reference.heading ? `${target.path}#${reference.heading}` : target.path, page).href
}

/** Pictures of ours with their address in full; of others the description alone, since their host would learn who reads what. */
const withOwnPictures = (markdown: string, page: string): string =>
  markdown.replace(/!\[((?:[^[\]\\\n]|\\.)*)\]\(<?([^\s()<>]+)>?((?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?)\)/g, (_, alt: string, address: string, title: string) =>
    isOwnPicture(address) ? `![${alt}](${new URL(address, page).href}${title})` : alt,
  )

/** A text whose links and pictures have addresses in full; a link to what is not public is words. */
const absoluteMarkdown = (markdown: string, links: ResolvedLinks, page: string): string =>
  withOwnPictures(rewriteLinks(markdown, (address) => ({ address: addressOf(address, links, page) })), page)
    .replace(linkToNowhere, '$1')
    // Of a definition, or with other links inside.
    .replaceAll(nowhere, page)

const day = (instant: string): string => instant.slice(0, 10)

const person = ({ name, credentials }: { name: string; credentials: string }): string => escapeMarkdown([name, credentials].filter(Boolean).join(', '))

const helpLine = ({ name, call, text, note }: CrisisResource): string => {
  const ways = [call && `call ${call}`, text && `text ${text}`].filter(Boolean).join(' or ')
  return `- ${escapeMarkdown([ways === '' ? name : `${name}: ${ways}`, note].filter(Boolean).join('. '))}`
}

type Help = Pick<Site, 'crisisMessage' | 'crisisResources'>

const helpNow = ({ crisisMessage, crisisResources }: Help): string => `**Help right now.** ${escapeMarkdown(crisisMessage)}\n\n${crisisResources.map(helpLine).join('\n')}`

/** True of every text of a practice: whoever hands it on should know. */
const notCare = 'This is general information and does not take the place of care by somebody who knows you.'

const careNotice = 'This article speaks of difficult experiences. Whoever passes it on should say so first, and say whom to call.'

/** An article as its authors wrote it, with what its page says about it. */
export const writeMarkdown = (post: Post, site: Pick<Site, 'practiceName'> & Help, siteUrl: string): string => {
  const page = `${siteUrl}${sitePaths.post(post.slug)}`
  const facts = [
    ...(post.authors.length > 0 ? [`By ${post.authors.map(person).join(' and ')}`] : []),
    `Published ${day(post.publishedOn)}, last changed ${day(post.updatedOn)}`,
    ...(post.reviewer && post.reviewedOn !== null ? [`Reviewed ${post.reviewedOn} by ${person(post.reviewer)}`] : []),
    `${escapeMarkdown(site.practiceName)}: <${page}>`,
  ]
  return [
    `# ${escapeMarkdown(post.title)}`,
    escapeMarkdown(post.excerpt),
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...(post.sensitive ? [careNotice, helpNow(site)] : []),
    absoluteMarkdown(post.body, post.links, page).trim(),
    '---',
    notCare,
    ...(post.sensitive ? [] : [helpNow(site)]),
  ].join('\n\n') + '\n'
}

export interface Entry {
  name: string
  /** Address in full. */
  url: string
  text: string
}

const entryLine = ({ name, url, text }: Entry): string => `- [${escapeMarkdown(name)}](${url})${text === '' ? '' : `: ${escapeMarkdown(text)}`}`

interface Overview {
  site: Pick<Site, 'practiceName' | 'defaultDescription'> & Help
  sections: { title: string; entries: Entry[] }[]
}

/** An overview of a site in the form of llmstxt.org: a title, a summary, and lists of links. */
export const writeOverview = ({ site, sections }: Overview): string =>
  [
    `# ${escapeMarkdown(site.practiceName)}`,
    `> ${escapeMarkdown(site.defaultDescription)}`,
    notCare,
    helpNow(site),
    ...sections.filter(({ entries }) => entries.length > 0).map(({ title, entries }) => `## ${title}\n\n${entries.map(entryLine).join('\n')}`),
  ].join('\n\n') + '\n'
