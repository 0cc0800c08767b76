import type { Case } from '@standing/complaints/rules';
import { conditionIn } from './condition-in.js';
import type { MonitorReport } from './monitor-report.graphql.js';

/** What the monitor of a sanction reported last since it is in force, in codes; null where they have not. */
export function reportInCase(theCase: Pick<Case, 'events'>): MonitorReport | null {
  const begun = theCase.events.findLastIndex(({ event }) => BEGINS.some((one) => one === event));
  const last = theCase.events.findLastIndex(({ event }) => event === 'report-on-conditions');
  const reported = theCase.events[last];
  if (reported === undefined || last < begun) return null;
  const { on: reportedOn, viewed = [] } = reported;
  return {
    reportedOn,
    views: viewed.map(({ code, view, state }) => ({ condition: conditionIn(theCase, code), view, state })),
  };
}

const BEGINS = ['put-sanction-in-force', 'grant-restoration'] as const;
