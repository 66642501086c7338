export default {
  routes: [{ method: 'GET', path: '/redirects', handler: 'redirect.read', config: { auth: false } }],
}
