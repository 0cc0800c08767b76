import { EVIDENCE_KINDS, TRUST_LEVELS } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { code } from './words.js';

/** What a piece of evidence proves. */
export const evidenceKind = z.enum(EVIDENCE_KINDS);

/** How far a piece of evidence can be relied on. */
export const trust = z.enum(TRUST_LEVELS);

/** Which evidence is looked at. */
export const filter = z.strictObject({
  kind: evidenceKind.meta({ title: 'Kind', description: 'Only evidence of this kind is looked at.' }),
  forms: z.array(code).min(1).optional().meta({
    title: 'Forms',
    description: 'Only these forms count, such as "individual"; any form when left out.',
  }),
  trustAtLeast: trust.optional().meta({
    title: 'Least trust',
    description: 'The least trust that counts; "declared" when left out.',
  }),
});
