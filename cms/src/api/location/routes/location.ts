export default {
  routes: [
    { method: 'GET', path: '/locations', handler: 'location.list', config: { auth: false } },
    { method: 'GET', path: '/locations/:slug', handler: 'location.read', config: { auth: false } },
  ],
}
