import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Behavior = 'accept' | 'refuse the recipient' | 'ask for later' | 'hang' | 'drop the connection'

export interface ReceivedMail {
  to: string[]
  /** Headers and parts as they arrived, with quoted-printable undone. */
  text: string
}

/** A mail server in this process, which can be told to misbehave. */
export interface MailServer {
  url: string
  received: ReceivedMail[]
  behave(behavior: Behavior): void
  stop(): Promise<void>
}

const undoQuotedPrintable = (text: string): string =>
  text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const smtpError = (code: number, message: string): Error => Object.assign(new Error(message), { responseCode: code })

export const startMailServer = async (): Promise<MailServer> => {
  let behavior: Behavior = 'accept'
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onConnect(_session, callback) {
      if (behavior !== 'hang') callback()
    },
    onRcptTo({ address }, _session, callback) {
      if (behavior === 'refuse the recipient') callback(smtpError(550, `There is no ${address} here`))
      else if (behavior === 'ask for later') callback(smtpError(451, `Try ${address} later`))
      else callback()
    },
    onData(stream, session, callback) {
      if (behavior === 'drop the connection') {
        stream.resume()
        server.connections.forEach((connection: unknown) => Object(connection)._socket?.destroy())
        return
      }
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: undoQuotedPrintable(Buffer.concat(chunks).toString('utf8')) })
        callback()
      })
    },
  })
  // Connections that are dropped on purpose.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    behave: (next) => (behavior = next),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
