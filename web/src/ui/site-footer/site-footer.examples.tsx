import { crisis, location, navigation } from '../example-data'
import type { Examples } from '../examples'
import { SiteFooter } from './site-footer'

export const examples: Examples = {
  footer: <SiteFooter practiceName="Example Practice" tagline="A practice for examples" navigation={navigation} locations={[location]} {...crisis} year={2026} />,
}
