import type { UID } from '@strapi/strapi'
import { categoryLayout, pageLayout, postLayout } from './article-layouts'
import { fill } from './layout'
import type { Layout } from './layout'
import { locationLayout, personLayout, siteLayout } from './practice-layouts'
import { commentLayout, redirectLayout } from './visitor-layouts'

export const contentTypeLayouts: Partial<Record<UID.ContentType, Layout>> = {
  'api::post.post': postLayout,
  'api::category.category': categoryLayout,
  'api::page.page': pageLayout,
  'api::person.person': personLayout,
  'api::location.location': locationLayout,
  'api::site.site': siteLayout,
  'api::comment.comment': commentLayout,
  'api::redirect.redirect': redirectLayout,
}

export const componentLayouts: Partial<Record<UID.Component, Layout>> = {
  'location.opening-slot': {
    mainField: 'day',
    form: [[fill('day', 4, 'Day'), fill('opens', 4, 'Opens', 'As 09:00.'), fill('closes', 4, 'Closes', 'As 17:30.')]],
  },
  'location.hours-exception': {
    mainField: 'date',
    form: [
      [fill('date', 6, 'Date'), fill('closed', 6, 'Closed all day')],
      [fill('opens', 4, 'Opens', 'If not closed, as 09:00.'), fill('closes', 4, 'Closes'), fill('note', 4, 'Note', 'For example: Thanksgiving.')],
    ],
  },
  'site.navigation-item': {
    mainField: 'label',
    form: [[fill('label', 6, 'Words'), fill('path', 6, 'Path', 'Starts with a slash, such as /about.')]],
  },
  'site.step': {
    mainField: 'title',
    form: [[fill('title', 12, 'Title')], [fill('text', 12, 'Text', 'One or two sentences.')]],
  },
  'site.crisis-resource': {
    mainField: 'name',
    form: [
      [fill('name', 12, 'Name')],
      [fill('call', 6, 'Call', 'The number as it is dialed.'), fill('text', 6, 'Text', 'The number messages go to.')],
      [fill('url', 6, 'Web address', 'Starts with https://'), fill('note', 6, 'Note', 'When it answers, in which languages.')],
    ],
  },
}
