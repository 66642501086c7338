import type { Core } from '@strapi/strapi'

/**
 * Does something now and then again and again. What fails is reported and tried again the next time.
 * @returns stops it
 */
export const repeat = async (strapi: Core.Strapi, everyMs: number, job: () => Promise<void>): Promise<() => void> => {
  const attempt = () => job().catch((error: unknown) => strapi.log.error(error))
  await attempt()
  const timer = setInterval(() => void attempt(), everyMs).unref()
  return () => clearInterval(timer)
}
