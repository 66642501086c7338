import { isFetchError } from '@strapi/strapi/admin'
import * as v from 'valibot'

const apiFailure = v.object({ error: v.object({ message: v.string() }) })

/** What to tell somebody whose request to one of our admin addresses failed. */
export const failureSentence = (error: unknown): string => {
  const reported: unknown = isFetchError(error) ? error.response?.data : undefined
  const body = v.safeParse(apiFailure, reported)
  return body.success ? body.output.error.message : 'This could not be stored. Please try again.'
}
