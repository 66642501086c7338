import { useEffect, useState } from 'react'

/** What somebody typed, when they have not typed on for a moment. */
export const useSettled = (typed: string, milliseconds: number): string => {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), milliseconds)
    return () => clearTimeout(timer)
  }, [typed, milliseconds])
  return settled
}
