import path from 'node:path'
import { settings } from './settings'

interface SqliteConnection {
  pragma(statement: string): unknown
}

const sqlite = {
  client: 'sqlite',
  connection: { filename: path.join(settings.DATA_DIR, 'cms.sqlite') },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
      connection.pragma('journal_mode = WAL')
      // FULL, not NORMAL: an acknowledged comment or enquiry survives a power cut (https://sqlite.org/pragma.html#pragma_synchronous).
      connection.pragma('synchronous = FULL')
      done(null, connection)
    },
  },
}

const postgres = {
  client: 'postgres',
  connection: { connectionString: settings.DATABASE_URL },
  pool: { min: 0, max: 10 },
}

// Without this, knex puts the values of a failed statement into the error's message, and so into the log.
const compileSqlOnError = false

export default {
  connection: { ...(settings.DATABASE_CLIENT === 'postgres' ? postgres : sqlite), compileSqlOnError },
  // A field that leaves the code keeps its column: losing what somebody wrote is never a side effect of a deployment.
  settings: { forceMigration: false },
}
