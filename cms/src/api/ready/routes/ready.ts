export default {
  routes: [{ method: 'GET', path: '/ready', handler: 'ready.read', config: { auth: false } }],
}
