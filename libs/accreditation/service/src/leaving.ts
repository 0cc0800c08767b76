import { LeavingQueries } from './leaving/leaving.queries.js';
import { LeavingResolver, PauseResolver, ResignationResolver } from './leaving/leaving.resolver.js';
import { EndPause } from './pauses/end-pause.js';
import { PauseAccreditation } from './pauses/pause-accreditation.js';
import { PauseRow } from './pauses/pause.entity.js';
import { ApplyForReinstatement } from './reinstatements/apply-for-reinstatement.js';
import { ReinstatementQueries } from './reinstatements/reinstatement.queries.js';
import { ReinstatementResolver } from './reinstatements/reinstatement.resolver.js';
import { EnterResignation } from './resignations/enter-resignation.js';
import { GiveUpAccreditation } from './resignations/give-up-accreditation.js';
import { ResignationRow, ResignationTakenBackRow } from './resignations/resignation.entity.js';
import { TakeBackResignation } from './resignations/take-back-resignation.js';

const useCases = [GiveUpAccreditation, EnterResignation, TakeBackResignation, PauseAccreditation, EndPause];
const comingBack = [ApplyForReinstatement, ReinstatementQueries, ReinstatementResolver];
const resolvers = [LeavingResolver, ResignationResolver, PauseResolver];

/** What members do of their own accord: they give their accreditation up, or pause; and how they come back. */
export const leaving = {
  entities: [ResignationRow, ResignationTakenBackRow, PauseRow],
  providers: [...useCases, ...comingBack, LeavingQueries, ...resolvers],
};
