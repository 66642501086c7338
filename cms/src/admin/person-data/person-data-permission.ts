/** Needed to find, hand out and erase what there is of a person; the server checks it too. */
export const personDataPermission = [{ action: 'api::person-data.look-after', subject: null }]
