import { z } from 'zod'
import type { Clearance } from '../../../shared/model/clearance'
import { clearanceStates, disclosures, notCleared } from '../../../shared/model/clearance'
import { optionalDate, optionalLine } from './primitives'
import { whole } from './whole'

export const clearanceSchema: z.ZodType<Clearance> = whole<Clearance>({
  state: z.enum(clearanceStates),
  unit: optionalLine,
  by: optionalLine,
  date: optionalDate,
}).default(notCleared)

export const disclosureSchema = z.enum(disclosures).default('for-use')
