import type { LinkSourceKind, LinkedDocument } from '../../link-index/contract'
import { linkSourceKinds } from '../../link-index/contract'

/** How people call what the content manager calls by its uid, and where it shows it. */
const kinds: Record<LinkSourceKind, { uid: string; name: string; plural: string }> = {
  post: { uid: 'api::post.post', name: 'Article', plural: 'articles' },
  category: { uid: 'api::category.category', name: 'Topic', plural: 'topics' },
  person: { uid: 'api::person.person', name: 'Person', plural: 'people' },
  location: { uid: 'api::location.location', name: 'Location', plural: 'locations' },
  page: { uid: 'api::page.page', name: 'Page', plural: 'pages' },
  site: { uid: 'api::site.site', name: 'Site settings', plural: 'site settings' },
}

export const kindName = (kind: LinkSourceKind): string => kinds[kind].name

/** Several of them, within a sentence. */
export const kindPlural = (kind: LinkSourceKind): string => kinds[kind].plural

/** What has an address of its own on the site, so that there can be links to it. */
export type LinkableKind = Exclude<LinkSourceKind, 'site'>
export const linkableKinds = linkSourceKinds.filter((kind): kind is LinkableKind => kind !== 'site')

/** The kind of a content manager's model; `undefined` when nothing can link to it. */
export const linkableKindOf = (model: string): LinkableKind | undefined => linkableKinds.find((kind) => kinds[kind].uid === model)

/** Path in the admin panel at which a document is edited. */
export const editAddress = ({ kind, documentId }: Pick<LinkedDocument, 'kind' | 'documentId'>): string =>
  kind === 'site' ? `/content-manager/single-types/${kinds.site.uid}` : `/content-manager/collection-types/${kinds[kind].uid}/${documentId}`
