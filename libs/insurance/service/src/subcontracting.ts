import { EraseSubcontractor } from './subcontractors/erase-subcontractor.js';
import { KeepSubcontractor } from './subcontractors/keep-subcontractor.js';
import { RegisterToldRow, SubcontractorRow } from './subcontractors/subcontractor.entities.js';
import { SubcontractorQueries } from './subcontractors/subcontractor.queries.js';
import { SubcontractorResolver } from './subcontractors/subcontractor.resolver.js';
import { TellOfRegister } from './subcontractors/tell-of-register.js';

/** Registers of subcontractors, each for its coach alone: what they are made of. */
export const subcontracting = {
  entities: [SubcontractorRow, RegisterToldRow],
  providers: [KeepSubcontractor, EraseSubcontractor, TellOfRegister, SubcontractorQueries, SubcontractorResolver],
};
