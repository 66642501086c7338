/** Pages to link to: the first, the last, and the current one with its neighbors; `null` stands for those left out. */
export const pageWindow = (page: number, pageCount: number): (number | null)[] => {
  const shown = [...new Set([1, page - 1, page, page + 1, pageCount])].filter((entry) => entry >= 1 && entry <= pageCount)
  return shown.flatMap((entry, index) => {
    const before = shown[index - 1]
    if (before === undefined || entry === before + 1) return [entry]
    // A gap of one page is shorter as that page.
    return entry === before + 2 ? [before + 1, entry] : [null, entry]
  })
}
