import type { StrapiApp } from '@strapi/strapi/admin'
import { bulkDecisions } from './comments/bulk-decisions'
import { commentColumns } from './comments/comment-columns'
import { CommentPanel } from './comments/comment-panel'
import { commentType } from './comments/comment-type'
import { WaitingSwitch } from './comments/waiting-switch'
import { registerDesk } from './comments/desk/register-desk'
import { unlessComment } from './comments/unless-comment'
import { closeAnnouncements } from './announcements'
import type { ContentManager } from './content-manager'
import { changeAllColumns, changeColumns } from './content-manager'
import { withShortDates } from './dates'
import { registerEnquiryDesk } from './enquiries/register-desk'
import { keepFirstLanguage } from './languages/delete-action'
import { showOnlyWordsOfTranslations } from './languages/translation-form'
import { LinksPanel } from './links/links-panel'
import { askAboutLinksOfAll } from './links/removal/bulk-actions'
import { askAboutLinks } from './links/removal/document-actions'
import { addLinkReport } from './links/report/add-link-report'
import { registerOutbox } from './mail/register-outbox'
import { registerPersonData } from './person-data/register-person-data'
import mark from './practice-mark.svg'
import { PreviewLinkPanel } from './previews/preview-link-panel'
import { PreviewWidth } from './previews/preview-width'
import { saveDocumentsCarefully } from './saving/careful-saving'
import { SavedMeanwhilePanel } from './saving/saved-meanwhile-panel'
import { SlugFollower } from './slugs/slug-follower'
import { SlugOwnerPanel } from './slugs/slug-owner-panel'
import { UnsavedPanel } from './unsaved/unsaved-panel'
import { wording } from './wording'
import { WritingPanel } from './writing/writing-panel'

const register = (app: StrapiApp): void => {
  registerDesk(app)
  registerEnquiryDesk(app)
  addLinkReport(app)
  registerOutbox(app)
  registerPersonData(app)
  app.customFields.register({
    name: 'markdown',
    type: 'richtext',
    intlLabel: { id: 'markdown-field.label', defaultMessage: 'Text' },
    intlDescription: { id: 'markdown-field.description', defaultMessage: 'A long text with headings, lists, links and pictures' },
    components: { Input: () => import('./editor/markdown-field') },
  })
}

const bootstrap = (app: StrapiApp): void => {
  saveDocumentsCarefully()
  const contentManagerPlugin = app.getPlugin('content-manager')
  const contentManager: ContentManager = contentManagerPlugin.apis as ContentManager
  contentManager.addBulkAction((actions) => [
    ...bulkDecisions,
    ...actions.map((action) => (action.type === 'delete' || action.type === 'unpublish' ? askAboutLinksOfAll(action, action.type) : action)),
  ])
  contentManager.addEditViewSidePanel((panels) => [
    CommentPanel,
    SavedMeanwhilePanel,
    UnsavedPanel,
    SlugOwnerPanel,
    ...panels.map((panel) => (panel.type === 'actions' ? unlessComment(panel) : panel)),
    WritingPanel,
    PreviewLinkPanel,
    LinksPanel,
    SlugFollower,
  ])
  // The server has no such address, see withdrawCopying.
  contentManager.addDocumentAction((actions) =>
    actions
      .filter(({ type }) => type !== 'clone')
      .map((action) => (action.type === 'delete' || action.type === 'unpublish' ? askAboutLinks(action, action.type) : action.type === undefined ? keepFirstLanguage(action) : action)),
  )
  showOnlyWordsOfTranslations(app)
  changeColumns(app, commentType, commentColumns)
  changeAllColumns(app, withShortDates)
  contentManagerPlugin.injectComponent('listView', 'actions', { name: 'comments-waiting', Component: WaitingSwitch })
  contentManagerPlugin.injectComponent('preview', 'actions', { name: 'preview-width', Component: PreviewWidth })
  closeAnnouncements()
}

export default {
  config: {
    locales: [],
    tutorials: false,
    notifications: { releases: false },
    auth: { logo: mark },
    menu: { logo: mark },
    translations: wording,
  },
  register,
  bootstrap,
}
