export default {
  routes: [{ method: 'GET', path: '/form-token', handler: 'form-token.issue', config: { auth: false } }],
}
