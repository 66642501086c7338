export default {
  routes: [{ method: 'GET', path: '/pictures/:hash', handler: 'picture.find', config: { auth: false } }],
}
