import type { StrapiApp } from '@strapi/strapi/admin'
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin'
import type { ReactNode } from 'react'

export type ContentManager = ContentManagerPlugin['config']['apis']

export interface ListedDocument {
  documentId: string
  [field: string]: unknown
}

/** A column of a list, as far as we change it. */
export interface ListColumn {
  name: string
  label: string | { id: string; defaultMessage: string }
  attribute: { type: string }
  searchable: boolean
  sortable: boolean
  cellFormatter?: (document: ListedDocument) => ReactNode
}

interface ListTable {
  displayedHeaders: ListColumn[]
}

/** Changes the columns of all lists. */
export const changeAllColumns = (app: StrapiApp, change: (columns: ListColumn[]) => ListColumn[]): void => {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (table: ListTable) => ({ ...table, displayedHeaders: change(table.displayedHeaders) }))
}

/** Changes the columns of one content type's list; the table itself does not say whose it is, the address does. */
export const changeColumns = (app: StrapiApp, uid: string, change: (columns: ListColumn[]) => ListColumn[]): void => {
  changeAllColumns(app, (columns) => (window.location.pathname.endsWith(`/${uid}`) ? change(columns) : columns))
}
