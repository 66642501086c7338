export default {
  routes: [
    { method: 'GET', path: '/own-comments/:token', handler: 'own-comment.read', config: { auth: false } },
    { method: 'POST', path: '/own-comments/:token/change', handler: 'own-comment.change', config: { auth: false } },
    { method: 'POST', path: '/own-comments/:token/withdrawal', handler: 'own-comment.withdraw', config: { auth: false } },
  ],
}
