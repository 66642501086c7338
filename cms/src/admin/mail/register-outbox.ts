import { Mail } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { outboxPermission as permissions } from './outbox-permission'

/** Puts the outbox into the menu of those who may see it. */
export const registerOutbox = (app: StrapiApp): void =>
  app.addMenuLink({
    to: '/outbox',
    icon: Mail,
    intlLabel: { id: 'outbox.menu', defaultMessage: 'Outgoing mail' },
    permissions,
    position: 4,
    Component: () => import('./outbox-page'),
  })
