export default {
  routes: [
    { method: 'GET', path: '/posts/:slug/comments', handler: 'comment.list', config: { auth: false } },
    { method: 'POST', path: '/comments', handler: 'comment.submit', config: { auth: false } },
  ],
}
