import type { ResultOf } from '@standing/web-core';
import type { schemesQuery } from '../schemes.queries.js';

/** Every version and draft, as the list reads them. */
export type Schemes = ResultOf<typeof schemesQuery>;
