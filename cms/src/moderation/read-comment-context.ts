import { sitePaths } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import { settings } from '../../config/settings'
import { notFound } from '../public-api/api-failure'
import { ownKeyring } from '../sealing/own-keyring'
import { open } from '../sealing/seal'
import { commentContext } from './contract'
import type { CommentContext } from './contract'

interface CommentedPost {
  documentId: string
  title?: string | null
}

const describePost = async (strapi: Core.Strapi, { documentId, title }: CommentedPost): Promise<CommentContext['post']> => {
  const live = await strapi.documents('api::post.post').findOne({ documentId, status: 'published', fields: ['title', 'slug'] })
  return { title: live?.title ?? title ?? 'Untitled', address: live?.slug ? settings.SITE_URL + sitePaths.post(live.slug) : null }
}

/** What the signed-in person may do with comments, as the content manager works it out. */
export interface CommentPermissions {
  can: { read(document: null, field: string): boolean }
  sanitizedQuery: { read(query: object): Promise<{ filters?: object }> }
}

/** @throws ApiFailure `not_found`, also for a comment that this person may not read */
export const readCommentContext = async (strapi: Core.Strapi, permissions: CommentPermissions, documentId: string): Promise<CommentContext> => {
  const { filters = {} } = await permissions.sanitizedQuery.read({})
  const found = await strapi.documents('api::comment.comment').findFirst({
    filters: { $and: [{ documentId }, filters] },
    fields: ['state', 'sealedEmail', 'decidedBy', 'decidedAt'],
    populate: { post: { fields: ['title'] }, parent: { fields: ['name', 'text', 'state'] } },
  })
  if (!found) throw notFound('This comment no longer exists.')
  const { state, sealedEmail, decidedBy, decidedAt, post, parent } = found
  return v.parse(commentContext, {
    state,
    email: sealedEmail && permissions.can.read(null, 'sealedEmail') ? open(ownKeyring, 'email', sealedEmail) : null,
    post: post ? await describePost(strapi, post) : null,
    parent: parent ? { name: parent.name, text: parent.text, state: parent.state } : null,
    decidedBy: decidedBy ?? null,
    decidedAt: decidedAt ? new Date(decidedAt).toISOString() : null,
  })
}
