import type { Core } from '@strapi/strapi'
import type { Permission } from './grants'

interface StoredRole {
  id: number
}

/** The parts of Strapi's own services that we use (5.54.0); it does not export their types. */
interface AdminServices {
  role: {
    findOne(where: { code: string }): Promise<StoredRole | null>
    create(role: { code: string; name: string; description: string }): Promise<StoredRole>
    update(where: { id: number }, values: { name: string; description: string }): Promise<StoredRole>
    deleteByIds(ids: number[]): Promise<unknown>
    /** Replaces the permissions of a role by these. */
    assignPermissions(id: number, permissions: Permission[]): Promise<unknown>
    hooks: { willResetSuperAdminPermissions: { register(handler: (permissions: Permission[]) => Permission[]): void } }
  }
  permission: {
    conditionProvider: { registerMany(conditions: object[]): Promise<unknown> }
    actionProvider: { registerMany(actions: object[]): Promise<unknown> }
  }
  'content-type': {
    /** Names of all fields, those inside components as `component.field`. */
    getNestedFields(model: object, options: { components: object }): string[]
  }
}

export const adminService = <Name extends keyof AdminServices>(strapi: Core.Strapi, name: Name): AdminServices[Name] =>
  strapi.service(`admin::${name}`) as unknown as AdminServices[Name]
