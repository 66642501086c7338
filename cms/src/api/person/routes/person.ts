export default {
  routes: [
    { method: 'GET', path: '/people', handler: 'person.list', config: { auth: false } },
    { method: 'GET', path: '/people/:slug', handler: 'person.read', config: { auth: false } },
  ],
}
