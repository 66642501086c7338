/**
 * Who answers everywhere in the US, day and night (988lifeline.org, 911.gov; read in November 2026). Not left to the site's
 * settings: this must not depend on anything that can be down or mistyped.
 */
export const nationalHelp = {
  lifeline: '988',
  emergency: '911',
  chat: 'https://988lifeline.org/chat/',
  /** By phone press 2, by text send this word. */
  spanishKey: '2',
  spanishWord: 'AYUDA',
  spanishChat: 'https://988lifeline.org/es/chat/',
} as const
