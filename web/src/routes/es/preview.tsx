import { preview } from '../../messages/es/preview'
import { PreviewPage } from '../worded/preview-page'

export { previewLoader as loader } from '../worded/preview-page'

export const Component = () => <PreviewPage words={preview} />
