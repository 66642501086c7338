/** The practice's sign: two leaves over an open hand. Decorative, the name always stands beside it. */
export const BrandMark = () => (
  <svg className="brand-mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
    <circle cx="20" cy="20" r="20" fill="#1f4a45" />
    <path d="M20 24c-7 0-10.5-4-10.5-11 7 0 10.5 4 10.5 11Z" fill="#a7c4a0" />
    <path d="M20 21c0-7 3.5-11 10.5-11.5 0 7.5-3.5 11.5-10.5 11.5Z" fill="#e8c27a" />
    <path d="M20 19v11" fill="none" stroke="#fbf3e2" strokeWidth="2" strokeLinecap="round" />
    <path d="M10 27c2.5 5 6 6.5 10 6.5s7.5-1.5 10-6.5" fill="none" stroke="#e3a883" strokeWidth="2.2" strokeLinecap="round" />
  </svg>
)
