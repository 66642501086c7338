/** Pages that the server makes without the application; no browser loads these sentences. */
export const plain = {
  title: 'Something went wrong',
  fault: 'This is our mistake, not yours. Please try again in a minute.',
  /** By HTTP status. */
  wrong: {
    400: 'The address or the form could not be read. Please go back and try again.',
    404: 'There is nothing at this address.',
    413: 'What you sent is too long for this form. Please go back and shorten it.',
    415: 'This page only accepts its own form.',
  },
  home: 'Home page',
  kept: {
    message: 'Thank you, your message is kept safely',
    comment: 'Thank you, your comment is kept safely',
    handedOver: 'It is stored here, encrypted, and is handed to the practice as soon as our system is back. Nobody can read it before. You do not need to send it again.',
  },
}
