import type { Core } from '@strapi/strapi'
import { adminService } from './admin-services'
import { contentTypes, hiddenFields, readOnlyFields } from './grants'
import type { Content, Permission } from './grants'
import { doneByNobody, forNobody, writtenByVisitors } from './role-table'

const contentOf = (subject: string | null): Content | undefined =>
  (Object.keys(contentTypes) as Content[]).find((content) => contentTypes[content] === subject)

const isWrittenByVisitors = (content: Content): content is keyof typeof writtenByVisitors => content in writtenByVisitors

const limit = (permission: Permission): Permission[] => {
  if (doneByNobody.includes(permission.action) || forNobody.some((uid) => uid === permission.subject)) return []
  const content = contentOf(permission.subject)
  if (content === undefined) return [permission]
  const verb = permission.action.split('.').at(-1)
  const visitors = isWrittenByVisitors(content)
  if (verb === 'create' && visitors) return []
  const { fields } = permission.properties
  if (fields === undefined) return [permission]
  const changeable: readonly string[] = verb === 'update' && visitors ? writtenByVisitors[content] : fields
  const kept = fields.filter(
    (field) => changeable.includes(field) && !hiddenFields[content]?.includes(field) && (verb === 'read' || !readOnlyFields[content]?.includes(field)),
  )
  return kept.length === 0 ? [] : [{ ...permission, properties: { ...permission.properties, fields: kept } }]
}

/**
 * Strapi gives its super admin every permission anew at each start. This takes back what nobody should have; it must
 * run in `register()`, because that start-up step comes before `bootstrap()`.
 */
export const limitOwner = (strapi: Core.Strapi): void => {
  adminService(strapi, 'role').hooks.willResetSuperAdminPermissions.register((permissions) => permissions.flatMap(limit))
}
