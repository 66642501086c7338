import { Link } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { reportPermissions } from './report-permissions'

/** Puts the report of all links into the menu of those who may see it. */
export const addLinkReport = (app: StrapiApp): void =>
  app.addMenuLink({
    to: 'links',
    icon: Link,
    intlLabel: { id: 'links.report', defaultMessage: 'Links' },
    permissions: reportPermissions,
    position: 3,
    Component: () => import('./link-report-page'),
  })
