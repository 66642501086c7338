import { sitePaths } from '@practice/shared/paths'
import type { Post } from '@practice/shared/posts/contract'
import type { Site } from '@practice/shared/site/contract'
import type { Language } from '../../language/language'

/** From the largest step, talking with somebody, to the smallest, reading on. */
export const nextStepsAfter = ({ category, authors: [author] }: Pick<Post, 'category' | 'authors'>, { callToAction }: Pick<Site, 'callToAction'>, { to, messages: { articles: { nextSteps } } }: Language) => ({
  title: callToAction.title,
  text: callToAction.text,
  action: { label: callToAction.label, href: to(sitePaths.contact()) },
  others: [
    ...(author ? [{ label: nextSteps.meet(author.name), href: to(sitePaths.person(author.slug)), text: nextSteps.meetText }] : []),
    { label: nextSteps.office, href: to(sitePaths.locations()), text: nextSteps.officeText },
    ...(category ? [{ label: category.name, href: to(sitePaths.category(category.slug)), text: nextSteps.topicText }] : []),
  ],
})
