/** What is around every page. */
export const frame = {
  skip: 'Skip to main content',
  mainMenu: 'Main',
  menu: 'Menu',
  search: 'Search',
  loading: 'Loading the page',
  offices: 'Our offices',
  footerMenu: 'Footer',
  accessibility: 'Accessibility',
}
