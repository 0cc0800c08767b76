import { hotRead } from '@standing/platform/graphql';

/** Whether an application of a person is open, and whether an appeal of theirs waits. */
export const openOf = hotRead<{ readonly waiting: boolean; readonly appealing: boolean }>({
  name: 'accreditation.open-of-person',
  text: `select coalesce(bool_or(a.decided_on is null), false) as waiting, coalesce(bool_or(a.status = 'declined' and exists (
      select 1 from accreditation.appeals p where p.body_id = $1 and p.application_id = a.id and p.outcome is null)), false) as appealing
    from accreditation.applications a where a.body_id = $1 and a.person_id = $2`,
});
