export interface FormField {
  name: string
  /** Columns of 12. Texts with formatting, lists of parts and JSON always take 12. */
  width: 3 | 4 | 6 | 8 | 12
  label: string
  help?: string
  editable: boolean
  /** For a relation: the field that names what it leads to, if not the main one. */
  namedBy?: string
}

export interface Layout {
  /** Stands for a document where only one line of it is shown. */
  mainField: string
  list?: { columns: readonly string[]; sortBy: string; order: 'ASC' | 'DESC' }
  /** Rows of fields; what is not here is not shown. */
  form: readonly (readonly FormField[])[]
}

/** A field people fill in, with what goes in it in plain words. */
export const fill = (name: string, width: FormField['width'], label: string, help?: string): FormField => ({ name, width, label, help, editable: true })

/** A field people can read but not change. */
export const show = (name: string, width: FormField['width'], label: string, help?: string): FormField => ({ name, width, label, help, editable: false })
