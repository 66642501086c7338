export default {
  routes: [{ method: 'GET', path: '/changes', handler: 'change.list', config: { auth: false } }],
}
