import { categoryListResponse } from '@practice/shared/categories/contract'
import { apiPaths } from '@practice/shared/paths'
import type { Post, PostSummary } from '@practice/shared/posts/contract'
import { postListResponse, postResponse } from '@practice/shared/posts/contract'
import * as v from 'valibot'
import { inject } from 'vitest'

/** Reads the running site's public API, with the contract's schema. */
export const readApi = async <Schema extends v.GenericSchema>(path: string, schema: Schema): Promise<v.InferOutput<Schema>> => {
  const response = await fetch(`${inject('siteUrl')}${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return v.parse(schema, await response.json())
}

/** Published articles, newest first: those of the demo and those that other journeys have written meanwhile. */
export const demoPosts = async (): Promise<PostSummary[]> => (await readApi(apiPaths.posts(), postListResponse)).posts

/** One long article of the demo, named by its slug because journeys publish articles of their own. It is on the home page. */
export const demoPost = (): Promise<Post> => readApi(apiPaths.post('the-stages-of-psychotherapy'), postResponse)

export const demoCategorySlug = async (): Promise<string> => {
  const [category] = (await readApi(apiPaths.categories(), categoryListResponse)).categories
  if (!category) throw new Error('there is no demo category')
  return category.slug
}
