import type { MigrationsByContext } from '@standing/platform/database';
import { accreditation } from './accreditation/index.js';
import { complaints } from './complaints/index.js';
import { correspondence } from './correspondence/index.js';
import { cpd } from './cpd/index.js';
import { ethics } from './ethics/index.js';
import { identity } from './identity/index.js';
import { insurance } from './insurance/index.js';
import { practice } from './practice/index.js';
import { supervision } from './supervision/index.js';

/** Every context's migrations. No context's depend on another's, so their order among each other is of no matter. */
export const migrations: MigrationsByContext = {
  identity,
  ethics,
  practice,
  cpd,
  supervision,
  insurance,
  accreditation,
  complaints,
  correspondence,
};
