import { CoverFindingRow, CoverMinimumRow, ExchangeRateRow } from './minimum/minimum.entities.js';
import { MinimumQueries } from './minimum/minimum.queries.js';
import { MinimumResolver } from './minimum/minimum.resolver.js';
import { RecordRate } from './minimum/record-rate.js';
import { SetMinimum } from './minimum/set-minimum.js';
import { CoverYearFindingRow } from './minimum/year-finding.entity.js';

/** What a body asks for of a cover, for one claim and for a year: what it is made of. */
export const askingForEnough = {
  entities: [CoverMinimumRow, ExchangeRateRow, CoverFindingRow, CoverYearFindingRow],
  providers: [SetMinimum, RecordRate, MinimumQueries, MinimumResolver],
};
