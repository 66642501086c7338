/** Content types whose texts take long to write. */
export const textTypes: readonly string[] = ['api::post.post', 'api::page.page', 'api::person.person', 'api::location.location', 'api::category.category']
