interface ErrorText {
  title: string
  lead: string
}

const texts = {
  notFound: {
    title: 'We could not find this page',
    lead: 'The address may have a typing mistake, or the page has moved. These pages are a good place to go on.',
  },
  gone: {
    title: 'This page is no longer here',
    lead: 'We have taken it down. You may find something close to it among our articles.',
  },
  notReceived: {
    title: 'That could not be received',
    lead: 'This page does not take what was sent to it. Please go back and use its form, or write to us.',
  },
  tooMany: {
    title: 'That was a lot at once',
    lead: 'We slow down when many searches come from one place. Please wait ten seconds and try again.',
  },
  unavailable: {
    title: 'We cannot show this page just now',
    lead: 'Something on our side is being restarted. Please try again in a minute.',
  },
  fault: {
    title: 'Something went wrong',
    lead: 'This is our mistake, not yours. Please try again, or start from the home page.',
  },
} satisfies Record<string, ErrorText>

/** Pages that stand in the place of another one. */
export const errors = {
  texts,
  home: 'Home page',
  articles: 'All articles',
  contact: 'Contact us',
  suggestions: 'Perhaps one of these helps',
}
