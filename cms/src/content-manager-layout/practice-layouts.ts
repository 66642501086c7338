import { fill } from './layout'
import type { Layout } from './layout'

export const personLayout: Layout = {
  mainField: 'name',
  list: { columns: ['name', 'credentials', 'role', 'locations', 'updatedAt'], sortBy: 'order', order: 'ASC' },
  form: [
    [fill('name', 6, 'Name'), fill('slug', 6, 'Address', 'The last part of the web address of this person’s page.')],
    [
      fill('credentials', 4, 'Credentials', 'Letters after the name, such as PsyD or LMFT.'),
      fill('role', 4, 'Role', 'For example: Clinical psychologist.'),
      fill('pronouns', 4, 'Pronouns', 'For example: she/her. May stay empty.'),
    ],
    [fill('bio', 12, 'About', 'Three to five short paragraphs: who this person works with, how, and something human.')],
    [fill('photo', 6, 'Photo', 'A portrait, at least 800 pixels wide.'), fill('locations', 6, 'Locations', 'Where this person sees people.')],
    [
      fill('licenseType', 4, 'License', 'As the board names it.'),
      fill('licenseState', 4, 'License state'),
      fill('licenseNumber', 4, 'License number', 'May stay empty.'),
    ],
    [
      fill('supervisor', 6, 'Supervised by', 'Only for associates; readers see it, as the law asks.'),
      fill('telehealth', 6, 'Sees people by video'),
    ],
    [fill('languages', 12, 'Languages', 'One on each line.')],
    [
      fill('order', 4, 'Position', 'People are listed by this number, lowest first.'),
      {
        ...fill('user', 8, 'Sign-in', 'The account this person signs in with; it makes this record and the articles under this name theirs. Set by the owner, then publish.'),
        namedBy: 'email',
      },
    ],
  ],
}

export const locationLayout: Layout = {
  mainField: 'name',
  list: { columns: ['name', 'city', 'phone', 'updatedAt'], sortBy: 'order', order: 'ASC' },
  form: [
    [fill('name', 6, 'Name'), fill('slug', 6, 'Address on the web', 'The last part of the web address of this location’s page.')],
    [fill('introduction', 12, 'Introduction', 'What somebody coming for the first time would like to know.')],
    [fill('street', 6, 'Street'), fill('city', 6, 'City')],
    [fill('region', 4, 'State', 'Two letters, such as CA.'), fill('postalCode', 4, 'ZIP code'), fill('country', 4, 'Country', 'Two letters, such as US.')],
    [fill('phone', 6, 'Phone'), fill('email', 6, 'Email', 'Shown to everybody.')],
    [fill('hours', 12, 'Opening hours', 'One entry for each stretch; a day with a lunch break has two. Times as 09:00 or 17:30.')],
    [fill('exceptions', 12, 'Exceptions', 'Holidays and other days on which the hours above do not hold.')],
    [fill('timeZone', 6, 'Time zone', 'For example America/Los_Angeles.'), fill('order', 6, 'Position', 'Locations are listed by this number, lowest first.')],
    [fill('map', 12, 'Map', 'A picture of the way to the door, drawn by you. Describe the way in the media library for people who cannot see it.')],
    [fill('parking', 6, 'Parking'), fill('access', 6, 'Access', 'Steps, elevator, restrooms, whatever helps people plan.')],
    [fill('telehealthStates', 12, 'Video sessions for people in', 'States where your clinicians are licensed, one on each line.')],
    [fill('enquiryInbox', 6, 'Inbox for enquiries', 'Never shown to visitors.'), fill('people', 6, 'People who work here')],
  ],
}

export const siteLayout: Layout = {
  mainField: 'practiceName',
  form: [
    [fill('practiceName', 6, 'Name of the practice'), fill('tagline', 6, 'Tagline', 'What the practice does and where, in one line.')],
    [fill('promise', 12, 'Promise', 'The sentence under the name on the home page.')],
    [fill('introduction', 12, 'Introduction', 'Shown on the home page below the promise.')],
    [fill('howToBegin', 12, 'How to begin', 'Up to six steps, shown in this order.')],
    [fill('crisisMessage', 12, 'Line for people in crisis', 'On every page, above the crisis lines.')],
    [fill('crisisResources', 12, 'Crisis lines', 'Whom to call or text. Check the numbers twice.')],
    [fill('callToActionTitle', 6, 'Invitation: title'), fill('callToActionLabel', 6, 'Invitation: button')],
    [fill('callToActionText', 12, 'Invitation: text', 'Shown under every article.')],
    [fill('contactIntroduction', 12, 'Contact page: introduction')],
    [fill('contactAdvice', 12, 'Contact page: what not to write', 'Asks people to leave out clinical details.')],
    [fill('responseTime', 12, 'Contact page: when we answer', 'For example: within two business days.')],
    [fill('navigation', 12, 'Menu', 'Paths start with a slash, such as /articles.')],
    [fill('footerNavigation', 12, 'Links at the bottom')],
    [fill('defaultDescription', 12, 'Description for search engines', 'For pages without their own, up to 160 characters.')],
    [
      fill(
        'searchSynonyms', 12, 'Search: words that mean the same',
        'One group on each line with commas between the words, such as: depression, low mood, feeling down. What is here takes the place of the list that comes with the site; empty brings it back.',
      ),
    ],
    [
      fill(
        'offersMarkdown', 12, 'Offer articles to programs',
        'An overview for AI assistants and the like at /llms.txt, and each article as plain text beside its page. Off: neither is there. An article can be kept out by itself.',
      ),
    ],
    [
      fill('commentsOpen', 4, 'Readers may comment', 'Turn off to close comments everywhere. Those that are approved stay.'),
      fill('commentsCloseAfterDays', 4, 'Close comments after days', 'Counted from the date of each article. Empty or 0: never. An article can have its own number.'),
      fill('commentLevels', 4, 'Levels of a conversation', 'From 1 (no answers to comments) to 6. Empty: 4. An article can have its own number.'),
    ],
  ],
}
