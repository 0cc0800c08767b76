import type { MigrationClass } from '@standing/platform/database';
import { plumbing } from '../plumbing.js';
import { Activities1790000001000 } from './1790000001000-activities.js';
import { AuditDraws1790000003000 } from './1790000003000-audit-draws.js';
import { ActivityCategories1790000005000 } from './1790000005000-activity-categories.js';
import { Aims1790000006000 } from './1790000006000-aims.js';
import { Mailed1790000007000 } from './1790000007000-mailed.js';
import { AuditReview1790000004000 } from './1790000004000-audit-review.js';
import { Training1790000008000 } from './1790000008000-training.js';
import { PlansAndYears1790000009000 } from './1790000009000-plans-and-years.js';
import { UsesOfActivities1790000009300 } from './1790000009300-uses-of-activities.js';
import { KeepingFiles1790000009500 } from './1790000009500-keeping-files.js';

/** The migrations of cpd, in the order in which they run. */
export const cpd: readonly MigrationClass[] = [
  plumbing('cpd'),
  Activities1790000001000,
  AuditDraws1790000003000,
  AuditReview1790000004000,
  ActivityCategories1790000005000,
  Aims1790000006000,
  Mailed1790000007000,
  Training1790000008000,
  PlansAndYears1790000009000,
  UsesOfActivities1790000009300,
  KeepingFiles1790000009500,
];
