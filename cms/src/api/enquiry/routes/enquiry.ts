export default {
  routes: [{ method: 'POST', path: '/enquiries', handler: 'enquiry.submit', config: { auth: false } }],
}
