import { Message } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { moderatePermission } from '../comment-type'

const permissions = moderatePermission.map(({ action }) => ({ action, subject: null }))

/** Adds the moderation desk to the menu, and what waits to the home page. */
export const registerDesk = (app: StrapiApp): void => {
  app.addMenuLink({
    to: '/comments',
    icon: Message,
    intlLabel: { id: 'desk.menu', defaultMessage: 'Comments' },
    permissions,
    position: 2,
    Component: () => import('./desk-page'),
  })
  // First: what waits is what one comes for.
  app.widgets.register((others) => [{
    id: 'comments-waiting',
    icon: Message,
    title: { id: 'desk.widget', defaultMessage: 'Comments' },
    link: { label: { id: 'desk.widget.link', defaultMessage: 'Open the desk' }, href: '/comments' },
    permissions,
    component: async () => (await import('./waiting-widget')).default,
  }, ...others])
}
