import { LeavingResolver } from '../leaving/leaving.resolver.js';
import { ProposeLeaving } from '../leaving/propose-leaving.js';
import { ProposeAnnulment } from './propose-annulment.js';
import { RecordSanctionStep } from './record-sanction-step.js';
import { SanctionResolver } from './sanction.resolver.js';
import { SanctionTermsResolver } from './sanction-terms.resolver.js';
import { WarnOfBreach } from './warn-of-breach.js';
import { WarningResolver } from './warning.resolver.js';

const resolvers = [SanctionResolver, SanctionTermsResolver, WarningResolver, LeavingResolver];

/** What is done of the sanction of a case beside what a panel decides, the warning before it is found not to be met, and leaving by consent. */
export const sanctions = [RecordSanctionStep, ProposeAnnulment, WarnOfBreach, ProposeLeaving, ...resolvers];
