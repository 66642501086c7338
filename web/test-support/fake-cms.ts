import type { AddressInfo } from 'node:net'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:http'

export interface ReceivedRequest {
  method: string
  /** Path with query. */
  url: string
  headers: IncomingHttpHeaders
  body: string
}

export interface Answer {
  status: number
  body: unknown
  headers?: Record<string, string>
}

export interface FakeCms {
  origin: string
  /** What was asked, oldest first. */
  received: ReceivedRequest[]
  /** Answers for `GET /path?query` or `POST /path`; everything else is not found. */
  answers: Map<string, Answer>
  close: () => Promise<void>
}

const notFound: Answer = { status: 404, body: { error: { code: 'not_found', message: 'Not found.', fields: [] } } }

const readBody = async (chunks: AsyncIterable<Buffer>): Promise<string> => {
  const parts: Buffer[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts).toString('utf8')
}

/** A server that answers as the CMS would, with what a test puts into `answers`. */
export const startFakeCms = async (): Promise<FakeCms> => {
  const received: ReceivedRequest[] = []
  const answers = new Map<string, Answer>()
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const { method = '', url = '', headers } = request
      received.push({ method, url, headers, body })
      const answer = answers.get(`${method} ${url}`) ?? notFound
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
      response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
