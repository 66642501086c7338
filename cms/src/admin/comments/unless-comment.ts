import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { commentType } from './comment-type'

/** Leaves a panel out beside comments: there is nothing to save there. */
export const unlessComment = (panel: PanelComponent): PanelComponent => {
  const Panel: PanelComponent = (props) => {
    // Called in any case, because it may use hooks.
    const description = panel(props)
    return props.model === commentType ? null : description
  }
  Panel.type = panel.type
  return Panel
}
