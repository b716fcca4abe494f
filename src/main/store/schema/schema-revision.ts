/**
 * Counts the states of the schemas in this folder. A library remembers the one that its records have passed; when it is
 * not this one, they are checked again on opening. A house test tells when it must be raised.
 */
export const schemaRevision = 2
