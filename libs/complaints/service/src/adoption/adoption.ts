import { AdoptProcedure } from './adopt-procedure.js';
import { AdoptionQueries } from './adoption.queries.js';
import { AdoptionResolver } from './adoption.resolver.js';

export { AdoptedProcedure } from './adopted-procedure.entity.js';

/** What a body adopts before cases go by the whole procedure. */
export const adoption = [AdoptProcedure, AdoptionQueries, AdoptionResolver];
