export default {
  routes: [
    { method: 'GET', path: '/search-texts', handler: 'search-text.list', config: { auth: false } },
    { method: 'GET', path: '/search-settings', handler: 'search-text.settings', config: { auth: false } },
  ],
}
