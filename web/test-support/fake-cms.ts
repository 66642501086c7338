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

/** An answer that depends on the request. */
export type AnswerTo = (request: ReceivedRequest) => Promise<Answer>

export interface FakeCms {
  origin: string
  /** What was asked, oldest first. */
  received: ReceivedRequest[]
  /** Answers for `GET /path?query`, or for `GET /path` whatever its query; everything else is not found. */
  answers: Map<string, Answer | AnswerTo>
  close: () => Promise<void>
}

const notFound: Answer = { status: 404, body: { error: { code: 'not_found', message: 'Not found.', fields: [] } } }

const readBody = async (chunks: AsyncIterable<Buffer>): Promise<string> => {
  const parts: Buffer[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts).toString('utf8')
}

/** A server that answers as the CMS would, with what a test puts into `answers`. @param port any free one unless it is named */
export const startFakeCms = async (port = 0): Promise<FakeCms> => {
  const received: ReceivedRequest[] = []
  const answers = new Map<string, Answer | AnswerTo>()
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const { method = '', url = '', headers } = request
      const one = { method, url, headers, body }
      received.push(one)
      const found = answers.get(`${method} ${url}`) ?? answers.get(`${method} ${url.split('?', 1)[0]}`) ?? notFound
      const answer = typeof found === 'function' ? await found(one) : found
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
      response.end(typeof answer.body === 'string' || Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: ownPort } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${ownPort}`,
    received,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
