import type { useFetchClient } from '@strapi/strapi/admin'

export type FetchClient = ReturnType<typeof useFetchClient>
