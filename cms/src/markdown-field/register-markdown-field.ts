import type { Core } from '@strapi/strapi'

/** Long texts in Markdown, `global::markdown` in the schemas. In the database they are what `richtext` is; the admin has an editor of its own for them. */
export const registerMarkdownField = (strapi: Core.Strapi): void => {
  strapi.customFields.register({ name: 'markdown', type: 'richtext', inputSize: { default: 12, isResizable: false } })
}
