import type { Core } from '@strapi/strapi'

/** What a site says before its owner has written anything: nothing about the practice, but where help is. */
const defaults = {
  practiceName: 'Our practice',
  tagline: 'Psychotherapy and coaching',
  promise: 'A calm place to talk.',
  navigation: [
    { label: 'Articles', path: '/articles' },
    { label: 'Our people', path: '/people' },
    { label: 'Locations', path: '/locations' },
    { label: 'Contact', path: '/contact' },
  ],
  crisisMessage: 'If you need to talk to someone right now, support is there day and night.',
  crisisResources: [
    { name: '988 Suicide & Crisis Lifeline', call: '988', text: '988', url: 'https://988lifeline.org', note: 'Free and confidential, at any hour.' },
    { name: 'Emergency services', call: '911', note: 'If you or someone near you is in immediate danger.' },
  ],
  callToActionTitle: 'Would you like to talk with someone?',
  callToActionText: 'Write us a line or two, and we will answer.',
  callToActionLabel: 'Get in touch',
  contactIntroduction: 'Use this form to ask a question or to request a first appointment.',
  contactAdvice: 'Please do not write clinical details here. This form is not for emergencies: call 911, or call or text 988.',
  responseTime: 'as soon as we can',
  defaultDescription: 'Psychotherapy and coaching.',
  commentsOpen: true,
}

/** Every page of the site needs its settings, so there are some from the start. */
export const ensureSite = async (strapi: Core.Strapi): Promise<void> => {
  const existing: unknown = await strapi.db.query('api::site.site').findOne({ select: ['id'] })
  if (!existing) await strapi.documents('api::site.site').create({ data: defaults })
}
