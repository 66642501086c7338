import { categoryListResponse } from '@practice/shared/categories/contract'
import { apiPaths } from '@practice/shared/paths'
import type { PostSummary } from '@practice/shared/posts/contract'
import { postListResponse } from '@practice/shared/posts/contract'
import * as v from 'valibot'
import { inject } from 'vitest'

/** Reads the running site's public API, with the contract's schema. */
export const readApi = async <Schema extends v.GenericSchema>(path: string, schema: Schema): Promise<v.InferOutput<Schema>> => {
  const response = await fetch(`${inject('siteUrl')}${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return v.parse(schema, await response.json())
}

/** Demo articles, newest first. */
export const demoPosts = async (): Promise<PostSummary[]> => (await readApi(apiPaths.posts(), postListResponse)).posts

export const demoPost = async (): Promise<PostSummary> => {
  const [post] = await demoPosts()
  if (!post) throw new Error('there is no demo article')
  return post
}

export const demoCategorySlug = async (): Promise<string> => {
  const [category] = (await readApi(apiPaths.categories(), categoryListResponse)).categories
  if (!category) throw new Error('there is no demo category')
  return category.slug
}
