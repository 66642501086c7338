export default {
  routes: [
    { method: 'GET', path: '/own-enquiries/:token', handler: 'own-enquiry.read', config: { auth: false } },
    { method: 'POST', path: '/own-enquiries/:token/withdrawal', handler: 'own-enquiry.withdraw', config: { auth: false } },
  ],
}
