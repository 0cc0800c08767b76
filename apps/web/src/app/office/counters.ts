import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ask, keys } from '@standing/web-core';
import {
  achievementsQuery,
  addressesQuery,
  adviceQuery,
  applicationsQuery,
  casesQuery,
  coversQuery,
  loweringsQuery,
  proofsQuery,
  relationsQuery,
  releasesQuery,
  reliefsQuery,
} from './counters.queries.js';

/** A kind of work of the office, and how to count what waits of it. */
export type Counter = {
  readonly title: MessageDescriptor;
  readonly href: string;
  readonly queryKey: readonly string[];
  readonly count: () => Promise<number>;
};

type Held = { readonly roles: readonly string[]; readonly counter: Counter };

const COUNTERS: readonly Held[] = [
  {
    roles: ['officer', 'registrar'],
    counter: {
      title: msg`Open applications`,
      href: '/office/applications',
      queryKey: [...keys.applications, 'office'],
      count: async () => (await ask(applicationsQuery, {})).applicationsWaiting,
    },
  },
  {
    roles: ['officer', 'registrar'],
    counter: {
      title: msg`Leave and relief waiting for an answer`,
      href: '/office/reliefs',
      queryKey: [...keys.reliefs, 'office'],
      count: async () => (await ask(reliefsQuery, {})).reliefsAskedCount,
    },
  },
  {
    roles: ['officer', 'registrar'],
    counter: {
      title: msg`Lower levels wished, waiting for an answer`,
      href: '/office/lowerings',
      queryKey: [...keys.lowerings, 'office'],
      count: async () => (await ask(loweringsQuery, {})).loweringsWaitingCount,
    },
  },
  {
    roles: ['officer', 'registrar'],
    counter: {
      title: msg`Brought along by members, to check`,
      href: '/office/achievements',
      queryKey: [...keys.achievements, 'office'],
      count: async () => (await ask(achievementsQuery, {})).achievementsToCheckCount,
    },
  },
  {
    roles: ['officer'],
    counter: {
      title: msg`Insurance to verify`,
      href: '/office/covers',
      queryKey: [...keys.coversToVerify, 'office'],
      count: async () => (await ask(coversQuery, {})).coversToVerifyCount,
    },
  },
  {
    roles: ['officer'],
    counter: {
      title: msg`Supervisors’ addresses to check`,
      href: '/office/supervisors',
      queryKey: [...keys.supervisorsToVet, 'office'],
      count: async () => (await ask(addressesQuery, {})).supervisorsToVet.length,
    },
  },
  {
    roles: ['case-manager'],
    counter: {
      title: msg`Cases that nobody manages yet`,
      href: '/cases',
      queryKey: [...keys.cases, 'office'],
      count: async () => (await ask(casesQuery, {})).caseQueue.edges.filter(({ node }) => !node.mine).length,
    },
  },
  {
    roles: ['ethics-adviser'],
    counter: {
      title: msg`Questions that no adviser holds yet`,
      href: '/advice/enquiries',
      queryKey: ['advice', 'waiting'],
      count: async () => (await ask(adviceQuery, {})).adviceQueue.filter(({ heldBy }) => heldBy === 'NOBODY').length,
    },
  },
];

/** What registrars decide on documents; its words come with the office's. */
export const PROOFS: Omit<Counter, 'title'> = {
  href: '/office/supervision-documents',
  queryKey: [...keys.supervisorsToVet, 'proofs'],
  count: async () => (await ask(proofsQuery, {})).supervisionProofsToDecide.length,
};

/** Relations beside supervision that registrars look at; its words come with the office's. */
export const RELATIONS: Omit<Counter, 'title'> = {
  href: '/office/supervision-relations',
  queryKey: [...keys.supervisorsToVet, 'relations'],
  count: async () => (await ask(relationsQuery, {})).supervisionRelationsToReview.length,
};

/** What a second person confirms of continuity plans; its words come with theirs. */
export const RELEASES: Omit<Counter, 'title'> = {
  href: '/office/continuity',
  queryKey: [...keys.continuity, 'waiting'],
  count: async () => (await ask(releasesQuery, {})).continuityReleasesWaiting,
};

/** What somebody with these roles may work on. */
export function countersFor(roles: readonly string[]): Counter[] {
  return COUNTERS.filter((held) => held.roles.some((role) => roles.includes(role))).map(({ counter }) => counter);
}
