import type { Core } from '@strapi/strapi'
import { published } from '../../../links/published'

/** Names change once in a blue moon, and every comment asks for them. */
const goodForMs = 60_000

let kept: { names: string[]; until: number } | undefined

/** Names of the people of the practice, as the site shows them; at most a minute old. */
export const staffNames = async (strapi: Core.Strapi): Promise<string[]> => {
  if (kept && kept.until > Date.now()) return kept.names
  const people: { name: string }[] = await strapi.db.query('api::person.person').findMany({ where: published, select: ['name'] })
  kept = { names: people.map(({ name }) => name), until: Date.now() + goodForMs }
  return kept.names
}
