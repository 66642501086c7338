import { firstLanguage, pathIn } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import { previewKinds } from '@practice/shared/previews/contract'
import { translationIn } from '../languages/keep-translation'
import { documentKinds } from '../links/document-kinds'

import { mayChange } from '../roles/may-change'
import { issuePreviewToken } from './preview-token'

/** Seconds that a preview in the admin stays good without being opened anew. */
const adminPreviewSeconds = 2 * 60 * 60

interface Settings {
  SITE_URL: string
  FORM_TOKEN_SECRET: string
}

interface Asked {
  documentId?: string
  status?: string
  locale?: string | null
}

/**
 * Address that Strapi's preview shows. Strapi gives it to everybody who is signed in, whatever they may read, so the
 * permission is checked here.
 */
export const adminPreview =
  ({ SITE_URL, FORM_TOKEN_SECRET }: Settings) =>
  async (uid: string, { documentId, status, locale }: Asked): Promise<string | null> => {
    const kind = previewKinds.find((known) => documentKinds[known].uid === uid)
    const ability: unknown = strapi.requestContext.get()?.state.userAbility
    if (kind === undefined || documentId === undefined || !(await mayChange(strapi, ability, kind, documentId))) return null
    const expires = Math.floor(Date.now() / 1000) + adminPreviewSeconds
    const version = status === 'published' ? 'published' : 'draft'
    const language = translationIn(locale) ?? firstLanguage
    return `${SITE_URL}${pathIn(language, sitePaths.preview(issuePreviewToken({ kind, documentId, version, language, expires, link: 'admin' }, FORM_TOKEN_SECRET)))}`
  }
