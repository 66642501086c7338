import type { FormPurpose } from '@practice/shared/forms/form-guard'
import { formTokenResponse } from '@practice/shared/forms/form-guard'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../api/api'

/** Never fetched anew by itself: a form must not change under the hands of the person who fills it in. */
export const formTokenQuery = (api: Api, purpose: FormPurpose) =>
  queryOptions({
    queryKey: ['form-token', purpose],
    queryFn: ({ signal }) => api.read(apiPaths.formToken(purpose), formTokenResponse, signal),
    staleTime: Infinity,
  })
