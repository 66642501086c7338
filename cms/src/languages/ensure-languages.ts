import { firstLanguage, languages } from '@practice/shared/languages/languages'
import type { Core } from '@strapi/strapi'
import { documentKinds } from '../links/document-kinds'

/** The part of Strapi's i18n plugin that we use (5.54.0); it does not export its types. */
interface Locales {
  findByCode(code: string): Promise<unknown>
  create(locale: { code: string; name: string }): Promise<unknown>
}

const names: Record<(typeof languages)[number], string> = { en: 'English (en)', es: 'Spanish (es)' }

/**
 * The languages of the site are those of the admin, which makes only the first one by itself.
 * Texts from before there were languages are in the first one. Strapi sees to that when it finds a type newly localized, but not
 * for rows that come later, as from an export of an older installation.
 */
export const ensureLanguages = async (strapi: Core.Strapi): Promise<void> => {
  const locales: Locales = strapi.plugin('i18n').service('locales')
  for (const code of languages) if (!(await locales.findByCode(code))) await locales.create({ code, name: names[code] })
  for (const uid of ['api::site.site', ...Object.values(documentKinds).map((kind) => kind.uid)] as const) {
    await strapi.db.query(uid).updateMany({ where: { locale: null }, data: { locale: firstLanguage } })
  }
}
