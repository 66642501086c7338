export default {
  routes: [{ method: 'GET', path: '/sitemap', handler: 'sitemap.read', config: { auth: false } }],
}
