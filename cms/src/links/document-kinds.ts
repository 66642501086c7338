import type { ReferenceKind } from '@practice/shared/links/reference'
import { referenceKinds } from '@practice/shared/links/reference'

/** Where documents of each kind are kept, the field that names them to people, and the one that holds Markdown. */
export const documentKinds = {
  post: { uid: 'api::post.post', table: 'posts', title: 'title', text: 'body' },
  category: { uid: 'api::category.category', table: 'categories', title: 'name', text: undefined },
  location: { uid: 'api::location.location', table: 'locations', title: 'name', text: 'introduction' },
  person: { uid: 'api::person.person', table: 'people', title: 'name', text: 'bio' },
  page: { uid: 'api::page.page', table: 'pages', title: 'title', text: 'body' },
} as const satisfies Record<ReferenceKind, { uid: string; table: string; title: string; text: string | undefined }>

/** The kind of document that a content type holds; `undefined` when its documents have no address. */
export const kindOf = (uid: string): ReferenceKind | undefined => referenceKinds.find((kind) => documentKinds[kind].uid === uid)
