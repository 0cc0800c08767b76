import type { MigrationClass } from '@standing/platform/database';
import { plumbing } from '../plumbing.js';
import { Covers1790000001000 } from './1790000001000-covers.js';
import { Certificates1790000002000 } from './1790000002000-certificates.js';
import { Attestations1790000005000 } from './1790000005000-attestations.js';
import { MinimumForAYear1790000006100 } from './1790000006100-minimum-for-a-year.js';
import { KeepingAttestations1790000006200 } from './1790000006200-keeping-attestations.js';
import { AdministrativeLane1790000004000 } from './1790000004000-administrative-lane.js';
import { Obligations1790000006000 } from './1790000006000-obligations.js';

/** The migrations of insurance, in the order in which they run. */
export const insurance: readonly MigrationClass[] = [
  plumbing('insurance'),
  Covers1790000001000,
  Certificates1790000002000,
  AdministrativeLane1790000004000,
  Attestations1790000005000,
  Obligations1790000006000,
  MinimumForAYear1790000006100,
  KeepingAttestations1790000006200,
];
