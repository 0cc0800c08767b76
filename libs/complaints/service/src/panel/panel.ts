import { AppointToPanel } from './appoint-to-panel.js';
import { Concur } from './concur.js';
import { OpenCaseAsPanel } from './open-case-as-panel.js';
import { PanelQueries } from './panel.queries.js';
import { PanelResolver } from './panel.resolver.js';
import { ProposeDecision } from './propose-decision.js';

/** What the members of a panel read and decide. */
export const panel = [AppointToPanel, OpenCaseAsPanel, ProposeDecision, Concur, PanelQueries, PanelResolver];
