import { Button, Flex, Typography } from '@strapi/design-system'
import { ArrowLeft, ArrowRight } from '@strapi/icons'

interface Props {
  label: string
  page: number
  pageCount: number
  onPage: (page: number) => void
}

/** Back and forth between the pages of a desk. */
export const Pages = ({ label, page, pageCount, onPage }: Props) => (
  <Flex tag="nav" aria-label={label} justifyContent="center" alignItems="center" gap={4} paddingTop={4}>
    <Button variant="tertiary" size="S" startIcon={<ArrowLeft />} disabled={page <= 1} onClick={() => onPage(page - 1)}>
      Earlier
    </Button>
    <Typography>
      Page {page} of {pageCount}
    </Typography>
    <Button variant="tertiary" size="S" endIcon={<ArrowRight />} disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
      Next
    </Button>
  </Flex>
)
