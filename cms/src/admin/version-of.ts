import type { PanelComponent } from '@strapi/content-manager/strapi-admin'

type Shown = Parameters<PanelComponent>[0]

/** Changes whenever a document is saved, published or withdrawn, in whichever version. */
export const versionOf = (document: Shown['document'], meta: Shown['meta']): string =>
  [document, ...(meta?.availableStatus ?? [])].map((row) => `${row?.updatedAt ?? ''} ${row?.publishedAt ?? ''}`).join()
