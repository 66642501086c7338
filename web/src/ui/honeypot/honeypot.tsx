import './honeypot.css'

/** A field that people neither see, reach with Tab nor have filled in for them. What stands in it was written by a robot. */
export const Honeypot = ({ name, label, id = name }: { name: string; label: string; id?: string }) => (
  <div className="honeypot" aria-hidden="true">
    <label htmlFor={id}>{label}</label>
    <input id={id} name={name} type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
  </div>
)
