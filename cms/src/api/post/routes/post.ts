export default {
  routes: [
    { method: 'GET', path: '/posts', handler: 'post.list', config: { auth: false } },
    { method: 'GET', path: '/posts/:slug', handler: 'post.read', config: { auth: false } },
  ],
}
