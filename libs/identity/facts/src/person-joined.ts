import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A person has joined the body. */
export const personJoined = factType(
  'identity.person-joined',
  z.object({ personId: z.uuid(), joinedOn: z.iso.date() }),
);
