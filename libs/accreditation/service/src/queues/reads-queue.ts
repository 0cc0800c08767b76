import type { Queue } from '@standing/accreditation/rules';
import { NotFound } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { accreditationPolicy } from '../accreditation.policy.js';

/** A list of work that is not open to somebody is not found. What one assesses oneself is open to everybody. */
export function refuseOutsider(queue: Queue, actor: Member): void {
  if (queue === 'applications' && !allowed(accreditationPolicy, actor, 'read-any', 'Application'))
    throw new NotFound('queue');
}
