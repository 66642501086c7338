/** Whom to reach in a crisis. Call, text and chat are ways of reaching 988, not names. */
export const crisis = {
  line: 'Help in a crisis',
  now: 'Help right now',
  call: (number: string) => `Call ${number}`,
  text: (number: string) => `Text ${number}`,
  chat: (name: string) => `Chat with ${name}`,
  callInEmergency: (number: string) => `Call ${number} in an emergency`,
  searchingTitle: 'You can talk to somebody right now',
  writingTitle: 'Please do not wait for us',
  explained: 'If you or somebody near you may be in danger, these people answer right now, day and night. 988 is free, and you need not give your name there.',
  nobodyReadsSearches: 'Nobody at the practice sees what is searched for, so nobody here can answer it. What was found is below.',
  nobodyWatches: 'Nobody at the practice watches this page around the clock, so what is written here may be read a day or more later.',
  nobodyWatchesMessages: 'Nobody watches our messages around the clock.',
  /** Between the two numbers that are links. */
  ifYouNeedToTalk: { lifeline: 'If you need to talk to someone right now, call or text', emergency: 'In danger, call' },
  stillSend: 'You can still send what you wrote.',
  /** When the site's own settings cannot be read. */
  fallback: {
    message: 'If you need to talk to someone right now, support is there day and night.',
    lifeline: '988 Suicide & Crisis Lifeline',
    emergency: 'Emergency services',
  },
}
