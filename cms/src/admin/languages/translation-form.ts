import { firstLanguage } from '@practice/shared/languages/languages'
import { referenceKinds } from '@practice/shared/links/reference'
import type { StrapiApp } from '@strapi/strapi/admin'
import { translatedFields } from '../../languages/translated-fields'
import { editedLanguage } from './edited-language'

interface Field {
  name: string
}

/** Strapi's layout of a form, as far as we change it: panels of rows of fields. */
interface FormLayout {
  layout: Field[][][]
}

/** Strapi's own hook before this one keeps nothing but the layout. */
interface Shown {
  layout: FormLayout
}

/** Leaves out what a translation takes from its document, so that nobody fills in what readers never see. */
const onlyWords = (shown: Shown): Shown => {
  // The layout does not say whose it is, the address does.
  const kind = referenceKinds.find((known) => window.location.pathname.includes(`/api::${known}.${known}/`))
  if (kind === undefined || editedLanguage() === firstLanguage) return shown
  const names: readonly string[] = translatedFields[kind]
  const panels = shown.layout.layout.map((panel) => panel.map((row) => row.filter(({ name }) => names.includes(name))).filter((row) => row.length > 0))
  return { ...shown, layout: { ...shown.layout, layout: panels.filter((panel) => panel.length > 0) } }
}

export const showOnlyWordsOfTranslations = (app: StrapiApp): void => app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', onlyWords)
