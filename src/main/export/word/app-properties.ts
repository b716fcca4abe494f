import { declaration } from '../xml/declaration'

/** docProps/app.xml: which program made the file, and its pages where they are known. */
export function appProperties(pages: number | null): string {
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${
    pages === null ? '' : `<Pages>${pages}</Pages>`
  }<Application>Chancery</Application><DocSecurity>0</DocSecurity></Properties>`
}
