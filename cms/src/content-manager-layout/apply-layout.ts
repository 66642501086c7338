import type { Core } from '@strapi/strapi'
import type { FormField, Layout } from './layout'
import { componentLayouts, contentTypeLayouts } from './layouts'

interface FieldMetadata {
  edit: { label?: string; description?: string; visible?: boolean; editable?: boolean; mainField?: string }
  list: { label?: string }
}

interface Configuration {
  uid: string
  settings: { pageSize: number; mainField: string; defaultSortBy: string; defaultSortOrder: 'ASC' | 'DESC' }
  metadatas: Record<string, FieldMetadata>
  layouts: { list: string[]; edit: { name: string; size: number }[][] }
}

interface ConfigurationService {
  findConfiguration(type: { uid: string }): Promise<Configuration>
  updateConfiguration(type: { uid: string }, configuration: Omit<Configuration, 'uid'>): Promise<unknown>
}

const describeField = (metadata: FieldMetadata, { label, help, editable, namedBy }: FormField): FieldMetadata => ({
  edit: { ...metadata.edit, label, description: help ?? '', visible: true, editable, ...(namedBy && { mainField: namedBy }) },
  list: { ...metadata.list, label },
})

const listLabels: Record<string, string> = { state: 'State', createdAt: 'Received', updatedAt: 'Last changed' }

/** @throws Error naming a field of the table that the schema does not have */
const withLayout = (stored: Configuration, { mainField, list, form }: Layout): Omit<Configuration, 'uid'> => {
  const { uid, ...rest } = stored
  const metadatas = { ...rest.metadatas }
  const describe = (name: string, change: (metadata: FieldMetadata) => FieldMetadata): void => {
    const metadata = metadatas[name]
    if (!metadata) throw new Error(`The layout of ${uid} names "${name}", which is not one of its fields.`)
    metadatas[name] = change(metadata)
  }
  for (const field of form.flat()) describe(field.name, (metadata) => describeField(metadata, field))
  for (const [name, label] of Object.entries(listLabels)) {
    if (list && name in metadatas) describe(name, (metadata) => ({ ...metadata, list: { ...metadata.list, label } }))
  }
  return {
    ...rest,
    metadatas,
    settings: { ...rest.settings, mainField, ...(list && { pageSize: 20, defaultSortBy: list.sortBy, defaultSortOrder: list.order }) },
    layouts: {
      list: list ? [...list.columns] : rest.layouts.list,
      edit: form.map((row) => row.map(({ name, width }) => ({ name, size: width }))),
    },
  }
}

const apply = async (service: ConfigurationService, layouts: Record<string, Layout>): Promise<void> => {
  for (const [uid, layout] of Object.entries(layouts)) {
    await service.updateConfiguration({ uid }, withLayout(await service.findConfiguration({ uid }), layout))
  }
}

/** Lays out lists and forms of the content manager, with labels and help texts. Changes made by hand are undone at the next start. */
export const applyContentManagerLayout = async (strapi: Core.Strapi): Promise<void> => {
  const contentManager = strapi.plugin('content-manager')
  await apply(contentManager.service('content-types'), contentTypeLayouts)
  await apply(contentManager.service('components'), componentLayouts)
}
