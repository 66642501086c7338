/** What every site process needs to start. */
export const secrets = {
  WEB_TO_CMS_SECRET: 'a secret of at least thirty-two characters',
  FORM_TOKEN_SECRET: 'another secret of at least 32 characters',
  FORM_QUEUE_KEYS: 'a third secret of at least 32 characters',
} as const
