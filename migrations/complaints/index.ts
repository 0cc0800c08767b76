import type { MigrationClass } from '@standing/platform/database';
import { plumbing } from '../plumbing.js';
import { Cases1790000001000 } from './1790000001000-cases.js';
import { Procedure1790000011000 } from './1790000011000-procedure.js';
import { InterimMeasures1790000012000 } from './1790000012000-interim-measures.js';
import { Clocks1790000013000 } from './1790000013000-clocks.js';
import { Drafts1790000014000 } from './1790000014000-drafts.js';
import { Sanctions1790000015000 } from './1790000015000-sanctions.js';
import { Conflicts1790000018000 } from './1790000018000-conflicts.js';

/** The migrations of complaints, in the order in which they run. */
export const complaints: readonly MigrationClass[] = [
  plumbing('complaints'),
  Cases1790000001000,
  Procedure1790000011000,
  InterimMeasures1790000012000,
  Clocks1790000013000,
  Drafts1790000014000,
  Sanctions1790000015000,
  Conflicts1790000018000,
];
