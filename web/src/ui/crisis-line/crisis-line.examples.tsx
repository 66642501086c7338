import { crisis } from '../example-data'
import type { Examples } from '../examples'
import { CrisisLine } from './crisis-line'

export const examples: Examples = {
  line: <CrisisLine message={crisis.crisisMessage} resources={crisis.crisisResources} />,
}
