import { privacy } from '../messages/en/privacy'
import { StandingPage } from './worded/standing-page'

export { standingPageLoader as loader } from './worded/standing-page'

export const Component = () => <StandingPage words={privacy} />
