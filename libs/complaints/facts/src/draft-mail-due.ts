import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** Somebody who began something with the body is to be written to, at an address that they gave. Nothing is said of what. */
export const draftMailDue = factType('complaints.draft-mail-due', z.object({ mailId: z.uuid() }));
