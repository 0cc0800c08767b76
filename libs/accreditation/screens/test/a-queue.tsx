import { useState } from 'react';
import { savedViewsQuery } from '../src/queues/queues.queries.js';
import type { Search } from '../src/queues/view.js';
import { levelsQuery } from '../src/standing/standing.queries.js';
import { ApplicationsScreen } from '../src/office/applications-screen.js';
import { appealsWaitingQuery, applicationsQuery } from '../src/office/office.queries.js';
import { type Answer, aServer, session } from './a-server.js';
import { showScreen } from './show-screen.js';

export const amelie = { id: 'amelie', name: 'Amélie Laurent' };
/** An application in the list. */
export const node = (id: string, changes: object = {}) => ({
  id,
  person: amelie,
  level: { title: 'Level 2' },
  kind: 'FIRST',
  status: 'WAITING',
  stage: 'NEEDS_ASSESSORS',
  appliedOn: '2026-11-20',
  decidedOn: null,
  honouredUntil: null,
  ...changes,
});
/** A page of the list, and the cursor of the next one. */
export const list = (nodes: object[], endCursor: string | null = null, totalCount = nodes.length) => ({
  data: {
    applications: {
      totalCount,
      edges: nodes.map((each) => ({ node: each })),
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
    },
  },
});
/** A view that the reader keeps and shares. */
export const toDecide = {
  ...{ id: 'v1', name: 'To decide', shared: true, mine: true, owner: { id: 'nadia', name: 'Nadia Benali' } },
  ...{ query: [{ name: 'stage', value: 'to-decide' }], revision: 3 },
};
/** One of somebody else. */
export const ofKarim = {
  ...toDecide,
  id: 'v2',
  name: 'Renewals',
  mine: false,
  owner: { id: 'karim', name: 'Karim Haddad' },
};

export type Answers = readonly (readonly [Parameters<typeof aServer>[0][number][0], Answer])[];

/** The screen at an address, which it changes as the router would. */
export function showQueue(
  search: Search,
  answers: Answers,
  roles: readonly string[] = ['registrar'],
  views: object[] = [],
) {
  const server = aServer([
    ...answers,
    [applicationsQuery, () => list([node('a')])],
    [appealsWaitingQuery, () => ({ data: { appealsWaiting: [] } })],
    [savedViewsQuery, () => ({ data: { savedViews: views } })],
    [levelsQuery, () => ({ data: { schemeLevels: [{ code: 'two', title: 'Level 2' }] } })],
  ]);
  const at: { search: Search } = { search };
  function Routed() {
    const [now, setNow] = useState(search);
    at.search = now;
    return <ApplicationsScreen search={now} onSearch={setNow} />;
  }
  showScreen(<Routed />, { ...session, roles });
  return { ...server, at };
}
