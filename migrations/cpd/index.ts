import type { MigrationClass } from '@standing/platform/database';
import { plumbing } from '../plumbing.js';
import { Activities1790000001000 } from './1790000001000-activities.js';

/** The migrations of cpd, in the order in which they run. */
export const cpd: readonly MigrationClass[] = [plumbing('cpd'), Activities1790000001000];
