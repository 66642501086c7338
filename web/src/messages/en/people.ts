/** Who works at the practice. */
export const people = {
  title: 'Our people',
  lead: 'The clinicians who write here, and whom you can meet. Each page says how somebody works, what license they hold and where they see people.',
  empty: 'We are introducing ourselves soon',
  description: (name: string, role: string, practice: string) => `${name}, ${role} at ${practice}.`,
  articlesBy: (name: string) => `Articles by ${name}`,
  license: 'License',
  licenseNumber: (number: string) => `No. ${number}`,
  supervisedBy: 'Supervised by',
  languages: 'Languages',
  seesPeopleIn: 'Sees people in',
  byVideo: 'By video',
  textInEnglish: 'What they say about themselves is in English.',
  yes: 'Yes',
}
