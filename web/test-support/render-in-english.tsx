import type { RenderResult } from '@testing-library/react'
import { render as renderAlone } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderToString as renderAloneToString } from 'react-dom/server'
import { english } from './english'
import { LanguageContext } from '../src/language/language'

const InEnglish = ({ children }: { children: ReactNode }) => <LanguageContext value={english}>{children}</LanguageContext>

/** Testing Library's `render`, in the language that the tests read. */
export const render = (element: ReactNode): RenderResult => renderAlone(element, { wrapper: InEnglish })

export const renderToString = (element: ReactNode): string => renderAloneToString(<InEnglish>{element}</InEnglish>)
