import { accessibility } from '../../messages/es/accessibility'
import { AccessibilityPage } from '../worded/accessibility-page'

export const Component = () => <AccessibilityPage words={accessibility} />
