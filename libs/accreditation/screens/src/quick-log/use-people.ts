import { useQuery } from '@tanstack/react-query';
import { ask, keys, type KnownPerson, type ResultOf } from '@standing/web-core';
import { peopleQuery } from './quick-log.queries.js';

/** Everybody a line may name; the id of a supervisor here is that of the agreement. */
export function usePeople(): readonly KnownPerson[] {
  const people = useQuery({
    queryKey: [...keys.agreements, 'quick-log'],
    queryFn: () => ask(peopleQuery, {}),
    // Lines are also read offline, after other screens were looked at.
    gcTime: Infinity,
    select: peopleOf,
  });
  return people.data ?? NOBODY;
}

const NOBODY: readonly KnownPerson[] = [];

function peopleOf({ myAgreements, myEngagements }: ResultOf<typeof peopleQuery>): readonly KnownPerson[] {
  const supervisors = myAgreements.filter(({ status }) => status === 'ACCEPTED');
  const open = myEngagements.filter(({ endedOn }) => endedOn === null);
  return [
    ...supervisors.map(({ id, subject, supervisor }) => ({
      ...{ id, name: supervisor.name, kind: 'supervisor' as const },
      ...(subject === 'SUPERVISION' && { about: 'supervision' as const }),
    })),
    ...open.map(({ id, pseudonym }) => ({ id, name: pseudonym, kind: 'engagement' as const })),
  ];
}
