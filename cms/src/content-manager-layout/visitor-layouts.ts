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

export const enquiryLayout: Layout = {
  mainField: 'reference',
  list: { columns: ['reference', 'name', 'contactMethod', 'location', 'state', 'createdAt'], sortBy: 'createdAt', order: 'DESC' },
  form: [
    [
      fill('state', 6, 'State', 'new: nobody has answered. in_progress: somebody is in touch. closed: done.'),
      show('reference', 6, 'Reference', 'The person who wrote has it too and can quote it.'),
    ],
    [show('urgent', 12, 'Urgent', 'True: their words read as if somebody may be in danger. Answer before all others, in the way they asked for.')],
    [fill('staffNote', 12, 'Note for the team', 'Who did what, when to call again. No clinical details.')],
    [
      show('name', 6, 'Name', 'As this person would like to be called.'),
      show('contactMethod', 6, 'How to reach them', 'Use this way only.'),
    ],
    [show('phone', 6, 'Phone'), show('email', 6, 'Email')],
    [
      show('voicemail', 4, 'May we leave a message?', 'If no: hang up unless they answer themselves, and do not say who is calling.'),
      show('safeContactNote', 8, 'What to watch out for', 'Times or ways that are not safe for them.'),
    ],
    [show('location', 6, 'Location'), show('telehealth', 6, 'By video')],
    [show('preferredTime', 12, 'Preferred time')],
    [show('message', 12, 'Message')],
    [show('consentedAt', 6, 'Agreed to be contacted on')],
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
