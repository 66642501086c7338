export default {
  routes: [{ method: 'GET', path: '/form-challenge', handler: 'form-challenge.issue', config: { auth: false } }],
}
