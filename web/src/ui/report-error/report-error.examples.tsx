import type { Examples } from '../examples'
import { ReportError } from './report-error'

export const examples: Examples = {
  line: <ReportError href="/contact" />,
}
