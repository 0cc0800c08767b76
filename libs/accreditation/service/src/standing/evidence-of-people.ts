import type { Evidence } from '@standing/accreditation/requirements';
import { hotLoader } from '@standing/platform/graphql';

/** Every revision of everything in the ledgers of people, by what is known now. */
export const evidenceOfPeople = hotLoader<Evidence & { readonly personId: string }>({
  name: 'accreditation.evidence-of-people',
  text: `select person_id as "personId", id, source, source_id as "sourceId", revision, kind, held_on as "heldOn",
           held_until as "heldUntil", minutes, attributes, trust, state
         from accreditation.evidence where body_id = $1 and person_id = any($2::uuid[])`,
  key: (row) => row.personId,
});
