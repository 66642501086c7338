import { sitePaths } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import { settings } from '../../config/settings'
import { notFound } from '../public-api/api-failure'
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

/** @throws ApiFailure `not_found` */
export const readCommentContext = async (strapi: Core.Strapi, documentId: string): Promise<CommentContext> => {
  const found = await strapi.documents('api::comment.comment').findOne({
    documentId,
    fields: ['state', 'email', 'decidedBy', 'decidedAt'],
    populate: { post: { fields: ['title'] }, parent: { fields: ['name', 'text', 'state'] } },
  })
  if (!found) throw notFound('This comment no longer exists.')
  const { state, email, decidedBy, decidedAt, post, parent } = found
  return v.parse(commentContext, {
    state,
    email,
    post: post ? await describePost(strapi, post) : null,
    parent: parent ? { name: parent.name, text: parent.text, state: parent.state } : null,
    decidedBy: decidedBy ?? null,
    decidedAt: decidedAt ? new Date(decidedAt).toISOString() : null,
  })
}
