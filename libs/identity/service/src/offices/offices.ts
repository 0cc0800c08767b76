import { CorrectOffice } from './correct-office.js';
import { EndOffice } from './end-office.js';
import { OfficeQueries } from './office.queries.js';
import { OfficeResolver } from './office.resolver.js';
import { RecordOffice } from './record-office.js';

/** What works with the offices that people hold in the body. */
export const offices = [OfficeQueries, OfficeResolver, RecordOffice, EndOffice, CorrectOffice];
