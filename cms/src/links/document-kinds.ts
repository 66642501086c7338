import type { ReferenceKind } from '@practice/shared/links/reference'
import { referenceKinds } from '@practice/shared/links/reference'

/** Where documents of each kind are kept, and the field that names them to people. */
export const documentKinds = {
  post: { uid: 'api::post.post', table: 'posts', title: 'title' },
  category: { uid: 'api::category.category', table: 'categories', title: 'name' },
  location: { uid: 'api::location.location', table: 'locations', title: 'name' },
  person: { uid: 'api::person.person', table: 'people', title: 'name' },
  page: { uid: 'api::page.page', table: 'pages', title: 'title' },
} as const satisfies Record<ReferenceKind, { uid: string; table: string; title: string }>

/** The kind of document that a content type holds; `undefined` when its documents have no address. */
export const kindOf = (uid: string): ReferenceKind | undefined => referenceKinds.find((kind) => documentKinds[kind].uid === uid)
