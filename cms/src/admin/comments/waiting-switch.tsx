import { Button } from '@strapi/design-system'
import { useQueryParams } from '@strapi/strapi/admin'
import { useEffect } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router-dom'
import { commentType } from './comment-type'

const onlyWaiting = '?filters[$and][0][state][$eq]=pending&sort=createdAt:DESC'
const everything = '?sort=createdAt:DESC'

/** Opens the list of comments with those that wait for a decision, and switches between them and all. */
export const WaitingSwitch = () => {
  const { slug } = useParams()
  const { search } = useLocation()
  const navigate = useNavigate()
  const [{ query }] = useQueryParams<{ filters?: unknown }>()
  const isComments = slug === commentType
  const isFresh = search === ''

  useEffect(() => {
    if (isComments && isFresh) navigate({ search: onlyWaiting }, { replace: true })
  }, [isComments, isFresh, navigate])

  if (!isComments) return null
  const isFiltered = query.filters !== undefined
  return (
    <Button variant="tertiary" size="S" onClick={() => navigate({ search: isFiltered ? everything : onlyWaiting })}>
      {isFiltered ? 'Show all comments' : 'Show waiting comments'}
    </Button>
  )
}
