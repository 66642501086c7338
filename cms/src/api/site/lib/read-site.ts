import type { Site } from '@practice/shared/site/contract'
import type { Core } from '@strapi/strapi'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'

interface SiteRow {
  practiceName: string
  tagline: string
  promise: string
  introduction: string | null
  howToBegin: { title: string; text: string }[]
  navigation: { label: string; path: string }[]
  footerNavigation: { label: string; path: string }[]
  crisisMessage: string
  crisisResources: { name: string; call: string | null; text: string | null; url: string | null; note: string | null }[]
  callToActionTitle: string
  callToActionText: string
  callToActionLabel: string
  contactIntroduction: string
  contactAdvice: string
  responseTime: string
  defaultDescription: string
  commentsOpen: boolean
}

const selection = {
  select: [
    'practiceName', 'tagline', 'promise', 'introduction', 'crisisMessage', 'callToActionTitle', 'callToActionText', 'callToActionLabel',
    'contactIntroduction', 'contactAdvice', 'responseTime', 'defaultDescription', 'commentsOpen',
  ],
  populate: { howToBegin: true, navigation: true, footerNavigation: true, crisisResources: true },
}

const presentSite = (row: SiteRow): Site => ({
  practiceName: row.practiceName,
  tagline: row.tagline,
  promise: row.promise,
  introduction: row.introduction ?? '',
  howToBegin: row.howToBegin.map(({ title, text }) => ({ title, text })),
  navigation: row.navigation.map(({ label, path }) => ({ label, path })),
  footerNavigation: row.footerNavigation.map(({ label, path }) => ({ label, path })),
  crisisMessage: row.crisisMessage,
  crisisResources: row.crisisResources.map(({ name, call, text, url, note }) => ({
    name,
    call: call || null,
    text: text || null,
    url: url || null,
    note: note || null,
  })),
  callToAction: { title: row.callToActionTitle, text: row.callToActionText, label: row.callToActionLabel },
  contactIntroduction: row.contactIntroduction,
  contactAdvice: row.contactAdvice,
  responseTime: row.responseTime,
  defaultDescription: row.defaultDescription,
  commentsOpen: row.commentsOpen,
})

export const readSite = async (strapi: Core.Strapi): Promise<Site | undefined> => {
  const row: SiteRow | null = await strapi.db.query('api::site.site').findOne(selection)
  madeFrom(tags.site)
  return row ? presentSite(row) : undefined
}
