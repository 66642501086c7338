import { sitePaths } from '@practice/shared/paths'
import type { Post } from '@practice/shared/posts/contract'
import type { Site } from '@practice/shared/site/contract'

/** From the largest step, talking with somebody, to the smallest, reading on. */
export const nextStepsAfter = ({ category, authors: [author] }: Pick<Post, 'category' | 'authors'>, { callToAction }: Pick<Site, 'callToAction'>) => ({
  title: callToAction.title,
  text: callToAction.text,
  action: { label: callToAction.label, href: sitePaths.contact() },
  others: [
    ...(author ? [{ label: `Meet ${author.name}`, href: sitePaths.person(author.slug), text: 'Who wrote this, and how they work.' }] : []),
    { label: 'Find an office', href: sitePaths.locations(), text: 'Opening hours, parking and access, or by video.' },
    ...(category ? [{ label: category.name, href: sitePaths.category(category.slug), text: 'More articles on this topic.' }] : []),
  ],
})
