import type { Core } from '@strapi/strapi'
import { settings } from '../config/settings'
import { makeLogsAppendOnly } from './access-log/append-only'
import { createPostListIndexes } from './api/post/lib/ordered-posts'
import { beginOutbox } from './change-events/outbox'
import { registerChangeEvents, registerPictureEvents } from './change-events/register-change-events'
import { applyContentManagerLayout } from './content-manager-layout/apply-layout'
import { deleteDefaultTokens } from './default-tokens/delete-default-tokens'
import { loadDemoContent } from './demo-content/load-demo-content'
import { createLiveSlugIndexes } from './document-events/live-slug-indexes'
import { registerDocumentEvents } from './document-events/register-document-events'
import { registerEditing } from './editing/register-editing'
import { startExternalLinkChecks } from './external-links/check-external-links'
import { keepErasingEnquiries } from './enquiry-desk/erase-old-enquiries'
import { registerEnquiryDesk } from './enquiry-desk/register-enquiry-desk'
import { ensureOwner } from './first-sign-in/ensure-owner'
import { ensureLanguages } from './languages/ensure-languages'
import { registerLanguages } from './languages/register-languages'
import { rebuildOutdatedLinks } from './link-index/rebuild-links'
import { registerLinkIndex } from './link-index/register-link-index'
import { registerLinkTargets } from './link-targets/register-link-targets'
import { setUpEmail } from './mail/email-provider'
import { registerOutbox } from './mail/register-outbox'
import { keepSendingMails } from './mail/send-mails'
import { registerMarkdownField } from './markdown-field/register-markdown-field'
import { keepTellingClosings } from './comment-closing/tell-closings'
import { keepErasing } from './moderation/erase'
import { registerModeration } from './moderation/register-moderation'
import { rankUnranked } from './moderation/spam-learning'
import { markUnmarked } from './moderation/urgency'
import { cleanLibrary } from './pictures/clean-library'
import { registerPersonData } from './person-data/register-person-data'
import { registerPreviews } from './previews/register-previews'
import { closeStockRoutes } from './public-api/close-stock-routes'
import { prepareRoles, registerRoles } from './roles/register-roles'
import { keepSealed } from './sealing/keep-sealed'
import { drainRequests } from './shutdown/drain-requests'
import { ensureSite } from './site-defaults/ensure-site'

interface Context {
  strapi: Core.Strapi
}

let endExternalLinkChecks = (): void => {}
let stopErasing = (): void => {}
let stopTellingClosings = (): void => {}
let stopErasingEnquiries = (): void => {}
let stopSendingMails = async (): Promise<void> => {}
let stopCleaning = async (): Promise<void> => {}

export default {
  async register({ strapi }: Context) {
    registerMarkdownField(strapi)
    closeStockRoutes(strapi)
    registerLanguages(strapi)
    registerChangeEvents(strapi)
    registerDocumentEvents(strapi)
    await prepareRoles(strapi)
    await registerModeration(strapi)
    await registerEnquiryDesk(strapi)
    await registerOutbox(strapi)
    await registerPersonData(strapi)
    registerLinkTargets(strapi)
    await registerLinkIndex(strapi)
    registerEditing(strapi)
    registerPreviews(strapi)
  },

  async bootstrap({ strapi }: Context) {
    setUpEmail(strapi, settings)
    await deleteDefaultTokens(strapi)
    await ensureLanguages(strapi)
    await createLiveSlugIndexes(strapi)
    await createPostListIndexes(strapi)
    await beginOutbox(strapi)
    registerPictureEvents(strapi)
    await keepSealed(strapi)
    await rebuildOutdatedLinks(strapi)
    await makeLogsAppendOnly(strapi)
    stopErasing = await keepErasing(strapi)
    stopErasingEnquiries = await keepErasingEnquiries(strapi)
    await registerRoles(strapi)
    await applyContentManagerLayout(strapi)
    if (settings.DEMO_CONTENT) await loadDemoContent(strapi, settings.DATA_DIR)
    else await ensureOwner(strapi, settings.DATA_DIR, settings.OWNER_EMAIL)
    await ensureSite(strapi)
    await rankUnranked(strapi)
    await markUnmarked(strapi)
    stopCleaning = cleanLibrary(strapi)
    endExternalLinkChecks = startExternalLinkChecks(strapi)
    stopTellingClosings = await keepTellingClosings(strapi)
    stopSendingMails = keepSendingMails(strapi)
  },

  async destroy({ strapi }: Context) {
    stopErasing()
    stopTellingClosings()
    stopErasingEnquiries()
    endExternalLinkChecks()
    await stopSendingMails()
    await stopCleaning()
    await drainRequests(strapi.server.httpServer)
  },
}
