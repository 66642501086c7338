/** What is around every page. */
export const frame = {
  skip: 'Skip to main content',
  mainMenu: 'Main',
  menu: 'Menu',
  search: 'Search',
  loading: 'Loading the page',
  offices: 'Our offices',
  footerMenu: 'Footer',
  /** Each language is called by its own name, whatever the page speaks. */
  languages: { en: 'English', es: 'Español' },
  accessibility: 'Accessibility',
}
