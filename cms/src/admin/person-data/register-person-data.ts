import { User } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { personDataPermission as permissions } from './person-data-permission'

/** Puts requests of people about their data into the menu of those who may answer them. */
export const registerPersonData = (app: StrapiApp): void =>
  app.addMenuLink({
    to: '/person-data',
    icon: User,
    intlLabel: { id: 'person-data.menu', defaultMessage: 'Personal data' },
    permissions,
    position: 5,
    Component: () => import('./person-page'),
  })
