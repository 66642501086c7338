/** Our words in place of Strapi's, by its own keys. */
export const wording = {
  en: {
    'Auth.form.welcome.title': 'Practice website',
    'Auth.form.welcome.subtitle': 'Sign in to write and to look after the site',
    'app.components.LeftMenu.navbrand.title': 'Practice website',
    'app.components.LeftMenu.navbrand.workplace': 'Administration',
    // Strapi's words say that everything is lost; UnsavedPanel offers it again.
    'app.session.ended.unsaved':
      'Your session has ended. What you typed is kept in this browser: sign in, open this again, and it is offered to you.',
    'Settings.permissions.users.listview.header.subtitle': 'Everybody who can sign in here',
    'Settings.permissions.users.strapi-super-admin': 'Owner',
  },
}
