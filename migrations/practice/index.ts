import type { MigrationClass } from '@standing/platform/database';
import { plumbing } from '../plumbing.js';
import { Engagements1790000001000 } from './1790000001000-engagements.js';
import { Entries1790000002000 } from './1790000002000-entries.js';
import { Feedback1790000003000 } from './1790000003000-feedback.js';
import { Imports1790000004000 } from './1790000004000-imports.js';
import { Vaults1790000005000 } from './1790000005000-vaults.js';
import { CharterAnnexes1790000007000 } from './1790000007000-charter-annexes.js';
import { EngagementRecords1790000008000 } from './1790000008000-engagement-records.js';
import { Continuity1790000009000 } from './1790000009000-continuity.js';
import { FeedbackGivers1790000010000 } from './1790000010000-feedback-givers.js';
import { FeedbackWords1790000011000 } from './1790000011000-feedback-words.js';

/** The migrations of practice, in the order in which they run. */
export const practice: readonly MigrationClass[] = [
  plumbing('practice'),
  Engagements1790000001000,
  Entries1790000002000,
  Feedback1790000003000,
  Imports1790000004000,
  Vaults1790000005000,
  CharterAnnexes1790000007000,
  EngagementRecords1790000008000,
  Continuity1790000009000,
  FeedbackGivers1790000010000,
  FeedbackWords1790000011000,
];
