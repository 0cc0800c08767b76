import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** Somebody is to be told that there is something to read of an audit: the member, or whoever reviews it. What it is, is not told. */
export const auditNoticeDue = factType('cpd.audit-notice-due', z.object({ noticeId: z.uuid(), personId: z.uuid() }));
