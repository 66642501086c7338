/** A page of another language that is only there in the first one. English readers never see it. */
export const untranslated = {
  title: 'This page is in English',
  article: 'This article is in English',
  lead: 'It has not been translated yet. You can read it in English, find an office, or write to us.',
  more: { before: 'There is more to read in another language:', link: 'all articles' },
  read: 'Read in English',
  locations: 'Locations',
  contact: 'Contact us',
}
