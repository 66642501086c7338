/** How each component is shown: what the address of a frame names, and what a reader of the page calls it. */
export const frames = {
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  'contrast-dark': 'High contrast, dark',
  rtl: 'Right to left',
  narrow: '320 px wide',
} as const

export type Frame = keyof typeof frames

export const isFrame = (name: string): name is Frame => name in frames
