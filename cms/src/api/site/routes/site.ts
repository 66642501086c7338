export default {
  routes: [{ method: 'GET', path: '/site', handler: 'site.read', config: { auth: false } }],
}
