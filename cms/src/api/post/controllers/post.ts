import { languageQuery } from '@practice/shared/languages/languages'
import type { Post, PostListResponse } from '@practice/shared/posts/contract'
import { postListQuery } from '@practice/shared/posts/contract'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { notFound } from '../../../public-api/api-failure'
import { readQuery, readSlug } from '../../../public-api/read-input'
import { listPosts, readPost } from '../lib/read-posts'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = (await listPosts(strapi, readQuery(ctx.querystring, postListQuery))) satisfies PostListResponse
  },

  async read(ctx: Context & { params: Record<string, unknown> }) {
    const { language } = readQuery(ctx.querystring, languageQuery)
    const post = await readPost(strapi, readSlug(ctx.params.slug), language)
    if (!post) throw notFound('There is no published post at this address.')
    ctx.body = post satisfies Post
  },
})
