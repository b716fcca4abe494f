import type { z } from 'zod'

const mostShown = 20

/** "sections[0].blocks[2].goal": a path as a reader of the record would write it. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`
    return name === '' ? String(step) : `${name}.${String(step)}`
  }, '')
}

/** The value as JSON; what is nested too deep for that is only named. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}'
  }
}

function quoted(value: unknown): string {
  const text = asJson(value)
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}

const typeNames: { readonly [type: string]: string } = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function describeUnion(issue: z.core.$ZodIssueInvalidUnion): string {
  const { discriminator, input } = issue
  const options = 'options' in issue ? issue.options : undefined
  if (discriminator === undefined || typeof input !== 'object' || input === null) return issue.message
  const found: unknown = Object.entries(input).find(([name]) => name === discriminator)?.[1]
  const known = options?.map(String).join(', ') ?? ''
  return found === undefined ? `is missing (one of ${known})` : `${quoted(found)} is not one of ${known}`
}

function describeIssue(issue: Exclude<z.core.$ZodIssue, { code: 'unrecognized_keys' }>): string {
  const isMissing = issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  switch (issue.code) {
    case 'invalid_value':
      return isMissing
        ? `is missing (one of ${issue.values.join(', ')})`
        : `${quoted(issue.input)} is not one of ${issue.values.join(', ')}`
    case 'invalid_type':
      return isMissing
        ? 'is missing'
        : `${quoted(issue.input)} is not ${typeNames[issue.expected] ?? `a ${issue.expected}`}`
    case 'invalid_union':
      return describeUnion(issue)
    case 'invalid_key':
      return 'is not an id (letters, digits and hyphens)'
    case 'too_small':
      return issue.origin === 'array' ? issue.message : `${quoted(issue.input)} is less than ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum} characters`
        : `${quoted(issue.input)} is more than ${issue.maximum}`
    case 'invalid_format':
      return `${quoted(issue.input)} ${issue.message}`
    default:
      return issue.message
  }
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const place = fieldName(issue.path)
    return issue.keys.map((key) => `${place === '' ? key : `${place}.${key}`}: no such field`).join('; ')
  }
  const field = fieldName(issue.path)
  return field === '' ? describeIssue(issue) : `${field}: ${describeIssue(issue)}`
}

/** Every problem on a line of its own, as "field: what is wrong with it"; the first twenty. */
export function describeProblems(error: z.ZodError): readonly string[] {
  const shown = error.issues.slice(0, mostShown).map(describe)
  const rest = error.issues.length - shown.length
  return rest === 0 ? shown : [...shown, `and ${rest} more`]
}
