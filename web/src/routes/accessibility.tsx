import { accessibility } from '../messages/en/accessibility'
import { AccessibilityPage } from './worded/accessibility-page'

export const Component = () => <AccessibilityPage words={accessibility} />
