import type { LoaderFunctionArgs } from 'react-router-dom'
import { ApiError } from '../api/api-error'
import { readPage } from './read-page'

/** No route has this address; it may be a former one. */
export const loader = (args: LoaderFunctionArgs) => readPage(args, () => Promise.reject(new ApiError({ kind: 'not-found' })))

/** Never shown: the loader always ends elsewhere. */
export const Component = () => null
