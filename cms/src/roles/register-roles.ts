import type { Core } from '@strapi/strapi'
import { adminService } from './admin-services'
import { toPermissions } from './grants'
import { limitOwner } from './limit-owner'
import { registerOwnConditions } from './own-content'
import { refuseCreating } from './refuse-creating'
import { refuseRelations } from './refuse-relations'
import { owner, ownerCode, roles } from './role-table'
import type { Role } from './role-table'
import { withdrawCopying } from './withdraw-copying'

type RoleService = ReturnType<typeof adminService<'role'>>

/** Roles that Strapi makes on its first start; "Editor" would stand in the way of ours. */
const stockRoles = ['strapi-editor', 'strapi-author']

const removeStockRoles = async (service: RoleService): Promise<void> => {
  for (const code of stockRoles) {
    const role = await service.findOne({ code })
    if (role) await service.deleteByIds([role.id])
  }
}

const storeRole = async (service: RoleService, { code, name, description }: Omit<Role, 'grants'>): Promise<{ id: number }> => {
  const stored = await service.findOne({ code })
  return stored ? service.update({ id: stored.id }, { name, description }) : service.create({ code, name, description })
}

/** Prepares what roles are made of; must run in `register()`. */
export const prepareRoles = async (strapi: Core.Strapi): Promise<void> => {
  withdrawCopying(strapi)
  refuseRelations(strapi)
  limitOwner(strapi)
  refuseCreating(strapi)
  await registerOwnConditions(strapi)
}

/**
 * Makes the practice's roles in the admin say what the table says; what was changed in the admin by hand is undone.
 * Roles that somebody added under other codes are left alone.
 */
export const registerRoles = async (strapi: Core.Strapi): Promise<void> => {
  const service = adminService(strapi, 'role')
  const { getNestedFields } = adminService(strapi, 'content-type')
  await removeStockRoles(service)
  await storeRole(service, { code: ownerCode, ...owner })
  for (const role of roles) {
    const { id } = await storeRole(service, role)
    const permissions = role.grants.flatMap((grant) =>
      toPermissions(grant, (uid) => getNestedFields(strapi.contentType(uid), { components: strapi.components })),
    )
    await service.assignPermissions(id, permissions)
  }
}
