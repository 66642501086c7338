import type { ApiErrorCode } from '@practice/shared/http/api-error'
import { apiErrorStatus, toApiErrorBody } from '@practice/shared/http/api-error'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const sentences: Record<number, string> = {
  400: 'The address or the form could not be read. Please go back and try again.',
  404: 'There is nothing at this address.',
  413: 'What you sent is too long for this form. Please go back and shorten it.',
  415: 'This page only accepts its own form.',
}

/**
 * A page that needs neither React nor the CMS, for requests that reach neither. Nothing of the request is in it.
 */
export const plainErrorPage = (status: number, styleSheetTag: string): string =>
  plainPage('Something went wrong', sentences[status] ?? 'This is our mistake, not yours. Please try again in a minute.', styleSheetTag)

/** @param title and sentence of ours: they are not escaped */
export const plainPage = (title: string, sentence: string, styleSheetTag: string): string =>
  '<!doctype html><html lang="en-US"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">' +
  `<title>${title}</title>${styleSheetTag}</head><body><div id="root">` +
  '<aside class="crisis-line" aria-label="Help in a crisis"><div class="container"><p class="crisis-line__message">' +
  'If you need to talk to someone right now, call or text <a href="tel:988">988</a>. In danger, call <a href="tel:911">911</a>.' +
  '</p></div></aside><main><div class="landscape"><div class="page-header"><div class="container">' +
  `<h1>${title}</h1><p class="page-header__lead">${sentence}</p>` +
  '<p class="button-row"><a class="button button--primary" href="/">Home page</a></p>' +
  '</div></div><div class="landscape__picture"></div></div></main></div></body></html>'

const isApi = (url: string): boolean => /^\/api(?:[/?]|$)/.test(url)

const apiCodes: Record<number, ApiErrorCode> = {
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
}

const apiMessages: Partial<Record<ApiErrorCode, string>> = {
  not_found: 'There is nothing at this address.',
  method_not_allowed: 'This address does not know this method.',
  payload_too_large: 'The body is larger than 64 kB.',
  unsupported_media_type: 'Send application/json.',
  malformed_body: 'The request could not be read.',
  internal: 'Something went wrong on our side.',
}

/** Answers in the API's own error shape. */
export const sendApiError = (reply: FastifyReply, code: ApiErrorCode): FastifyReply =>
  reply.code(apiErrorStatus[code]).send(toApiErrorBody(code, apiMessages[code] ?? ''))

const answer = (request: FastifyRequest, reply: FastifyReply, status: number, styleSheetTag: string): FastifyReply => {
  reply.header('cache-control', 'no-store')
  if (isApi(request.url)) return sendApiError(reply, apiCodes[status] ?? (status < 500 ? 'malformed_body' : 'internal'))
  return reply.code(status).type('text/html; charset=utf-8').send(plainErrorPage(status, styleSheetTag))
}

/** Requests whose address cannot be decoded reach neither a route nor the hooks that set the headers of all others. */
export const answerBadAddress =
  (styleSheetTag: string, headers: Record<string, string>) =>
  (_: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    reply.headers(headers)
    void answer(request, reply, 400, styleSheetTag)
  }

export const addErrorPages = (server: FastifyInstance, styleSheetTag: string): void => {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ err: error, req: request }, 'A request failed')
    return answer(request, reply, status, styleSheetTag)
  })
  server.setNotFoundHandler((request, reply) => answer(request, reply, 404, styleSheetTag))
}
