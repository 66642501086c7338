export default {
  routes: [
    { method: 'GET', path: '/reply-mails/:token', handler: 'reply-mail.read', config: { auth: false } },
    { method: 'POST', path: '/reply-mails/:token', handler: 'reply-mail.change', config: { auth: false } },
  ],
}
