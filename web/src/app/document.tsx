import type { ReactNode } from 'react'
import { useLanguage } from '../language/language'

/** The whole document; titles and descriptions arrive in its head from the routes, assets are added by the server. */
export const Document = ({ children }: { children: ReactNode }) => (
  <html lang={useLanguage().tag}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    </head>
    <body>
      <div id="root">{children}</div>
    </body>
  </html>
)
