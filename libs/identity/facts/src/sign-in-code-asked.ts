import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** Someone who has an account asked for a sign-in code. The code itself is made when the mail is. */
export const signInCodeAsked = factType(
  'identity.sign-in-code-asked',
  z.object({ codeId: z.uuid(), personId: z.uuid() }),
);
