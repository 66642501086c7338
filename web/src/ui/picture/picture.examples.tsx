import { image } from '../example-data'
import type { Examples } from '../examples'
import { Picture } from './picture'

export const examples: Examples = {
  wide: <Picture image={image} ratio="16:9" sizes="56rem" widest={896} />,
  'decorative square': <Picture image={image} ratio="1:1" sizes="14rem" widest={224} decorative />,
}
