// A page cannot ask its browser for another color scheme or more contrast. So the questions in the style sheets are answered
// here instead: what holds in this frame applies always, what does not applies never.

const frame = document.documentElement.dataset.frame ?? 'light'
const dark = frame.endsWith('dark')
const contrast = frame.startsWith('contrast')

const answers: [RegExp, boolean][] = [
  [/\(prefers-color-scheme: dark\)/g, dark],
  [/\(prefers-contrast: more\)/g, contrast],
]

/** `width >= 0` always holds, `width < 0` never. */
const answered = (media: string): string =>
  answers.reduce((text, [question, holds]) => text.replace(question, holds ? '(width >= 0px)' : '(width < 0px)'), media)

const answerIn = (rules: CSSRuleList): void => {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) rule.media.mediaText = answered(rule.media.mediaText)
    if (rule instanceof CSSImportRule && rule.styleSheet) answerIn(rule.styleSheet.cssRules)
    if (rule instanceof CSSGroupingRule) answerIn(rule.cssRules)
  }
}

document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
for (const sheet of document.styleSheets) answerIn(sheet.cssRules)
