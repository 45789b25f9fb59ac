import { createStaticVNode, type FunctionalComponent } from 'vue'

/** A figure as `figure` drew it: its own markup, in which every text is escaped already. */
export const FigureNode: FunctionalComponent<{ svg: string }> = ({ svg }) =>
  createStaticVNode(svg, 1)
FigureNode.props = ['svg']
