import type { Services } from '../../api/services'
import { personQueries } from './person-queries'

/** Names that a comment had better not mention. Without them it is checked for everything else. */
export const readStaffNames = async ({ api, queries }: Services): Promise<string[]> => {
  try {
    const { people } = await queries.ensureQueryData(personQueries.list(api))
    return people.map(({ name }) => name)
  } catch {
    return []
  }
}
