import { LeavingResolver } from './leaving.resolver.js';
import { ProposeLeaving } from './propose-leaving.js';

/** Leaving by consent, as far as it has doors of its own. */
export const leaving = [ProposeLeaving, LeavingResolver];
