import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Services } from '../api/services'
import { ServicesContext } from '../api/services'
import { LanguageContext } from '../language/language'
import { Document } from './document'

export const Providers = ({ services, children }: { services: Services; children: ReactNode }) => (
  <LanguageContext value={services.language}>
    <Document>
      <ServicesContext value={services}>
        <QueryClientProvider client={services.queries}>{children}</QueryClientProvider>
      </ServicesContext>
    </Document>
  </LanguageContext>
)
