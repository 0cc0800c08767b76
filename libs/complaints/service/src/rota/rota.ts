import { PutOnRoster } from './put-on-roster.js';
import { LoadLimitRow, RosterRow, RotaPassRow } from './rota.entities.js';
import { RotaQueries } from './rota.queries.js';
import { RotaResolver } from './rota.resolver.js';
import { SetLoadLimit } from './set-load-limit.js';
import { TakeOffRoster } from './take-off-roster.js';

/** What is kept of rosters and of who was passed over, and what works with it. */
export const rotaRows = [RosterRow, LoadLimitRow, RotaPassRow];
export const rota = [PutOnRoster, TakeOffRoster, SetLoadLimit, RotaQueries, RotaResolver];
