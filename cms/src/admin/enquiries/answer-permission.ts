/** Needed to see and answer enquiries; the server checks it too. */
export const answerPermission = [{ action: 'api::enquiries.answer', subject: null }]
