import { privacy } from '../../messages/es/privacy'
import { StandingPage } from '../worded/standing-page'

export { standingPageLoader as loader } from '../worded/standing-page'

export const Component = () => <StandingPage words={privacy} />
