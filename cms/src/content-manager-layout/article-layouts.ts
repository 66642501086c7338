import { postLimits } from '@practice/shared/posts/contract'
import { fill, show } from './layout'
import type { Layout } from './layout'

const addressHelp = 'The last part of the web address. Made from the line above; if it changes later, the old address keeps working.'
const textHelp = 'Type / for headings, lists, pictures and cards, or @ to link to something of ours. Alt+F10 leads to the buttons, Escape back.'
const searchHelp = 'For search engines, up to 160 characters. Leave it empty to use the summary.'

export const postLayout: Layout = {
  mainField: 'title',
  list: { columns: ['title', 'authors', 'category', 'firstPublishedAt', 'updatedAt'], sortBy: 'updatedAt', order: 'DESC' },
  form: [
    [fill('title', 12, 'Title', 'What readers see first, also in lists and search results. About 60 characters read best, 160 is the limit.')],
    [fill('slug', 6, 'Address', addressHelp), fill('category', 6, 'Topic', 'Where readers find the article.')],
    [fill('excerpt', 12, 'Summary', 'Two sentences on what the reader will find, up to 300 characters. Shown under the title and in lists.')],
    [fill('body', 12, 'Article', textHelp)],
    [
      fill('authors', 6, 'Authors', 'The people named under the title. Each of them can change this article.'),
      fill('cover', 6, 'Picture', 'Shown above the article and in lists, wide format, at least 1200 pixels. Describe it in the media library for people who cannot see it.'),
    ],
    [
      fill('reviewer', 6, 'Reviewed by', 'A colleague who checked the article. Readers see the name.'),
      fill('reviewedOn', 6, 'Reviewed on'),
    ],
    [
      fill(
        'pinned', 12, 'Read next',
        `Up to ${postLimits.related} articles to offer at the end, in this order; the rest is chosen by itself. Left out: what is not published, and what the text links to already.`,
      ),
    ],
    [
      fill('commentPolicy', 4, 'Comments', 'Open: readers may write below the article. Closed: nobody can add a comment; those that are there stay.'),
      fill('featured', 4, 'On the home page', 'Shows the article at the top of the home page.'),
      fill('sensitive', 4, 'Sensitive topic', 'For subjects such as self-harm, suicide or violence: readers get a button that leaves the page at once, and a kind word before they begin.'),
    ],
    [
      fill('commentsCloseAfterDays', 6, 'Close comments after days', 'Counted from the date of the article. Empty: as for the whole site. 0: never.'),
      fill('commentLevels', 6, 'Levels of a conversation', 'From 1 (no answers to comments) to 6. Empty: as for the whole site.'),
    ],
    [
      fill('displayDate', 6, 'Date shown to readers', 'Leave it empty to show the day of first publication.'),
      show('firstPublishedAt', 6, 'First published', 'Set by itself and never changed.'),
    ],
    [
      fill('metaTitle', 6, 'Title for search engines', 'Up to 70 characters. Leave it empty to use the title.'),
      fill('metaDescription', 6, 'Description for search engines', searchHelp),
    ],
    [fill('offersMarkdown', 12, 'Programs may have it as plain text', 'Matters only where the site settings offer articles to programs such as AI assistants. Turn off to keep this one out.')],
  ],
}

export const categoryLayout: Layout = {
  mainField: 'name',
  list: { columns: ['name', 'introduction', 'order', 'updatedAt'], sortBy: 'order', order: 'ASC' },
  form: [
    [fill('name', 6, 'Name', 'One to three words, as readers see them.'), fill('slug', 6, 'Address', addressHelp)],
    [fill('introduction', 12, 'Introduction', 'Two or three sentences at the top of the topic’s page, up to 600 characters.')],
    [fill('order', 4, 'Position', 'Topics are listed by this number, lowest first.')],
  ],
}

export const pageLayout: Layout = {
  mainField: 'title',
  list: { columns: ['title', 'slug', 'updatedAt'], sortBy: 'title', order: 'ASC' },
  form: [
    [fill('title', 6, 'Title'), fill('slug', 6, 'Address', addressHelp)],
    [fill('body', 12, 'Text', textHelp)],
    [fill('metaDescription', 12, 'Description for search engines', 'One sentence, up to 160 characters.')],
  ],
}
