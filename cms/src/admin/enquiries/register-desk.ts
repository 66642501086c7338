import { Phone } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { answerPermission as permissions } from './answer-permission'

/** Adds the desk for enquiries to the menu, and what waits to the home page. */
export const registerEnquiryDesk = (app: StrapiApp): void => {
  app.addMenuLink({
    to: '/enquiries',
    icon: Phone,
    intlLabel: { id: 'enquiries.menu', defaultMessage: 'Enquiries' },
    permissions,
    position: 2,
    Component: () => import('./desk-page'),
  })
  app.widgets.register((others) => [{
    id: 'enquiries-waiting',
    icon: Phone,
    title: { id: 'enquiries.widget', defaultMessage: 'Enquiries' },
    link: { label: { id: 'enquiries.widget.link', defaultMessage: 'Open the desk' }, href: '/enquiries' },
    permissions,
    component: async () => (await import('./waiting-widget')).default,
  }, ...others])
}
