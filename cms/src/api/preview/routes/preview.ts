export default {
  routes: [{ method: 'GET', path: '/previews/:token', handler: 'preview.read', config: { auth: false } }],
}
