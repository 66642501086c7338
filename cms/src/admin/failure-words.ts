import { isFetchError } from '@strapi/strapi/admin'
import * as v from 'valibot'

const reported = v.object({ error: v.object({ message: v.string() }) })

/** What went wrong, in the CMS's words if it gave any. */
export const failureWords = (error: unknown, otherwise: string): string => {
  const body = v.safeParse(reported, isFetchError(error) ? error.response?.data : undefined)
  return body.success ? body.output.error.message : otherwise
}
