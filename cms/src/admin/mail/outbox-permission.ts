/** Needed to see the outbox; the server checks it too. */
export const outboxPermission = [{ action: 'api::mails.see', subject: null }]
