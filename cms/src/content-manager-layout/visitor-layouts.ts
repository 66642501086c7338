import { fill, show } from './layout'
import type { Layout } from './layout'

export const commentLayout: Layout = {
  mainField: 'name',
  list: { columns: ['name', 'post', 'text', 'state', 'createdAt'], sortBy: 'createdAt', order: 'DESC' },
  form: [
    [show('text', 12, 'Comment', 'As the reader wrote it. Nobody can change it.')],
    [show('name', 6, 'Name', 'Shown with the comment.')],
  ],
}

export const redirectLayout: Layout = {
  mainField: 'fromPath',
  list: { columns: ['fromPath', 'outcome', 'target', 'updatedAt'], sortBy: 'updatedAt', order: 'DESC' },
  form: [
    [fill('fromPath', 12, 'Former address', 'Starts with a slash and has no domain, such as /old-article.')],
    [
      fill('outcome', 4, 'What happens', 'moved: readers are taken to the new address. gone: they are told that the page was taken down.'),
      fill('target', 8, 'New address', 'A path on this site, such as /articles/new-article. Only for addresses that moved.'),
    ],
  ],
}
