import type { Core } from '@strapi/strapi'

/** Makes the practice's roles in the admin say what the code says. */
export const registerRoles = async (_strapi: Core.Strapi): Promise<void> => {}
