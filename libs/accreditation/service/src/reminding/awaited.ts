import type { ApplicationAwaited, ApplicationStatus, SheetAwaited } from '@standing/accreditation/rules';
import { hotRead } from '@standing/platform/graphql';
import { isAway } from '../absences/absence.sql.js';
import { deceased } from '../deaths/deceased.sql.js';

/** A seat, and whether its assessor was reminded by the act that is asked about. */
export type SheetRead = SheetAwaited & { readonly isReminded: boolean };

/** An application as it is read. */
export type AwaitedRow = {
  readonly id: string;
  readonly applicantId: string;
  readonly status: ApplicationStatus;
  readonly isDeceased: boolean;
  readonly sheets: readonly SheetRead[];
};

export type Awaited = Omit<ApplicationAwaited, 'sheets'> & { readonly sheets: readonly SheetRead[] };

/** Of applications `$2` whose seats are awaited on the day `$3`; what the act `$4` did is told apart from what was before. */
export const awaitedApplications = hotRead<AwaitedRow>({
  name: 'accreditation.awaited-applications',
  text: `select a.id, a.person_id as "applicantId", a.status, ${deceased('a.person_id')} as "isDeceased",
      (select coalesce(json_agg(json_build_object('id', s.id, 'assessorId', s.assessor_id, 'status', s.status,
          'isAway', ${isAway('s.assessor_id', '$3::date')},
          'isReminded', exists (select from accreditation.assessment_reminders r
            where r.body_id = s.body_id and r.assessment_id = s.id and r.act_id = $4::uuid),
          'remindedOn', (select max(r.reminded_on) from accreditation.assessment_reminders r
            where r.body_id = s.body_id and r.assessment_id = s.id and r.act_id is distinct from $4::uuid)
        ) order by s.seat, s.id), '[]')
        from accreditation.assessments s where s.body_id = a.body_id and s.application_id = a.id) as sheets
    from accreditation.applications a where a.body_id = $1 and a.id = any($2::uuid[])`,
});

/**
 * What is known of each application, in the order of the ids, for somebody and those whom a relation bars them from judging.
 * One that there is not is as one whose file is not open to them.
 */
export function awaitedOf(
  ids: readonly string[],
  rows: readonly AwaitedRow[],
  { personId, related }: { readonly personId: string; readonly related: readonly string[] },
): Awaited[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = known.get(id);
    if (row === undefined) return { id, status: 'waiting', isReadable: false, isDeceased: false, sheets: [] };
    const { applicantId, ...application } = row;
    const involved = [applicantId, ...row.sheets.map(({ assessorId }) => assessorId)].includes(personId);
    return { ...application, isReadable: !involved && !related.includes(applicantId) };
  });
}
