import { z } from 'zod';

/** What is given in an engagement: coaching of one person or of a team, or something beside coaching. */
export const engagementKind = z.enum(['individual', 'team', 'mentoring', 'training', 'supervision-given']);
