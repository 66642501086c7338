/** Who sees the report of all links; the permission is made in the link-index folder. */
export const reportPermissions = [{ action: 'api::links.report', subject: null }]
