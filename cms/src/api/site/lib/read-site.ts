import type { LanguageCode } from '@practice/shared/languages/languages'
import { languages } from '@practice/shared/languages/languages'
import type { Site } from '@practice/shared/site/contract'
import type { Core } from '@strapi/strapi'
import { settings } from '../../../../config/settings'
import { madeFrom } from '../../../change-events/made-from'
import { tags } from '../../../change-events/tags'
import type { ReadText } from '../../../links/read-text'
import { readText } from '../../../links/read-text'
import { readFormerHeadings } from '../../../links/text-rows'
import { currentItems } from './navigation'
import type { NavigationItem } from './navigation'

interface SiteRow {
  locale: string
  practiceName: string
  tagline: string
  promise: string
  introduction: string | null
  formerHeadings: unknown
  howToBegin: { title: string; text: string }[]
  navigation: NavigationItem[]
  footerNavigation: NavigationItem[]
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
  offersMarkdown: boolean | null
}

const selection = {
  select: [
    'locale', 'practiceName', 'tagline', 'promise', 'introduction', 'formerHeadings', 'crisisMessage', 'callToActionTitle', 'callToActionText', 'callToActionLabel',
    'contactIntroduction', 'contactAdvice', 'responseTime', 'defaultDescription', 'commentsOpen', 'offersMarkdown',
  ],
  populate: { howToBegin: true, navigation: true, footerNavigation: true, crisisResources: true },
}

interface Surroundings {
  languages: LanguageCode[]
  introduction: ReadText
  navigation: NavigationItem[]
  footerNavigation: NavigationItem[]
}

const presentSite = (row: SiteRow, { languages: known, introduction, navigation, footerNavigation }: Surroundings): Site => ({
  languages: known,
  practiceName: row.practiceName,
  tagline: row.tagline,
  promise: row.promise,
  introduction: introduction.text,
  links: introduction.links,
  formerHeadings: readFormerHeadings(row.formerHeadings),
  howToBegin: row.howToBegin.map(({ title, text }) => ({ title, text })),
  navigation,
  footerNavigation,
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
  sendsMail: settings.SMTP_URL !== undefined,
  offersMarkdown: row.offersMarkdown === true,
})

/** The texts of the site in a language; `undefined` when nobody has written them in it. */
export const readSite = async (strapi: Core.Strapi, language: LanguageCode): Promise<Site | undefined> => {
  const rows: SiteRow[] = await strapi.db.query('api::site.site').findMany(selection)
  madeFrom(tags.site)
  const row = rows.find((one) => one.locale === language)
  if (!row) return undefined
  const [introduction, [navigation = [], footerNavigation = []]] = await Promise.all([
    readText(strapi, row.introduction ?? '', language),
    currentItems(strapi, [row.navigation, row.footerNavigation], language),
  ])
  return presentSite(row, {
    languages: languages.filter((known) => rows.some((one) => one.locale === known)),
    introduction,
    navigation,
    footerNavigation,
  })
}
