export default {
  routes: [
    { method: 'GET', path: '/categories', handler: 'category.list', config: { auth: false } },
    { method: 'GET', path: '/categories/:slug', handler: 'category.read', config: { auth: false } },
  ],
}
