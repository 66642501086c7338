import { editingSeconds } from './contract'

interface Seen {
  name: string
  at: number
}

/** Remembers for less than a minute who has which document open. Kept in memory: after a restart everybody says so again. */
export const createPresentEditors = (now: () => number = Date.now) => {
  const documents = new Map<string, Map<number, Seen>>()
  const forget = (): void => {
    const limit = now() - editingSeconds.gone * 1000
    for (const [key, people] of documents) {
      for (const [id, { at }] of people) if (at < limit) people.delete(id)
      if (people.size === 0) documents.delete(key)
    }
  }
  return {
    /** Notes that somebody has a document open. @returns the names of the others who have */
    see(key: string, person: { id: number; name: string }): string[] {
      forget()
      const people = documents.get(key) ?? new Map<number, Seen>()
      documents.set(key, people.set(person.id, { name: person.name, at: now() }))
      return [...people].filter(([id]) => id !== person.id).map(([, { name }]) => name)
    },
  }
}
