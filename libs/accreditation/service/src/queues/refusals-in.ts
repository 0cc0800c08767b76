import { NotFound, Refused, type Refusal } from '@standing/kernel';
import { EntityNotFoundError } from 'typeorm';

/** Why one row of an act on several was not done; what is no answer of the rules is thrown on. */
export function refusalsIn(error: unknown): readonly Refusal[] {
  if (error instanceof Refused) return error.refusals;
  if (error instanceof NotFound || error instanceof EntityNotFoundError)
    return [{ code: 'ACCREDITATION_APPLICATION_UNKNOWN' }];
  throw error;
}
