import { parseReference } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { addAdminRoutes } from '../admin-routes/admin-route'
import { permissionsOf } from '../link-index/permissions'
import { notFound } from '../public-api/api-failure'
import { readQuery } from '../public-api/read-input'
import { linkSectionsQuery, linkStatesQuery, linkTargetQuery } from './contract'
import { findLinkTargets } from './find-link-targets'
import { readLinkStates } from './read-link-states'
import { readSections } from './read-sections'

/**
 * Lets authors find what to link to. Reading the titles through the content manager would not do: it lets people
 * filter by any field they can read in some documents, and so guess at texts of others that are not public yet.
 */
export const registerLinkTargets = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, '/links', [
    {
      method: 'GET',
      path: '/targets',
      permission: ['plugin::content-manager.explorer.read', 'api::post.post'],
      answer: async (ctx) => {
        const { kind, words, only } = readQuery(ctx.querystring, linkTargetQuery)
        return { targets: await findLinkTargets(strapi, kind, words, only) }
      },
    },
    {
      method: 'GET',
      path: '/states',
      permission: ['plugin::content-manager.explorer.read', 'api::post.post'],
      answer: async (ctx) => readLinkStates(strapi, readQuery(ctx.querystring, linkStatesQuery).references),
    },
    {
      method: 'GET',
      path: '/sections',
      permission: ['plugin::content-manager.explorer.read', 'api::post.post'],
      answer: async (ctx) => {
        const target = parseReference(readQuery(ctx.querystring, linkSectionsQuery).reference)
        if (!target) throw notFound()
        return readSections(strapi, permissionsOf(strapi, ctx.state.userAbility), target)
      },
    },
  ])
