import type { Accommodation } from '@standing/accreditation/rules';
import type { Affirmed } from './application-draft.entity.js';

/** A draft as it is read. */
export type DraftRead = {
  readonly id: string;
  readonly level: string;
  readonly revision: number;
  readonly affirmed: Affirmed;
  readonly statementsRevision: number;
  readonly accommodation: Accommodation | null;
  readonly accommodationRevision: number;
  readonly changedOn: string;
  readonly answers: readonly {
    readonly criterion: string;
    readonly text: string | null;
    readonly evidenceIds: readonly string[];
    readonly revision: number;
  }[];
};

/** A person's draft with its answers. `$1` is the body, `$2` the person. */
export const DRAFT_OF_PERSON = `
  select d.id, d.level, d.revision, d.affirmed, d.affirmed_revision as "statementsRevision", d.accommodation,
    d.accommodation_revision as "accommodationRevision", (d.changed_at at time zone t.zone)::date::text as "changedOn",
    (select coalesce(json_agg(json_build_object('criterion', w.criterion, 'text', w.text, 'evidenceIds', w.evidence_ids,
        'revision', w.revision)), '[]')
      from accreditation.application_draft_answers w where w.body_id = d.body_id and w.draft_id = d.id) as answers
  from accreditation.application_drafts d
  join accreditation.body_times t on t.body_id = d.body_id
  where d.body_id = $1 and d.person_id = $2`;

/** What of a person's is not answered yet. */
export type OpenRead = { readonly waiting: boolean; readonly appealing: boolean };

/** Whether an application of theirs waits, and whether an appeal does. */
export const OPEN_OF_PERSON = `
  select
    exists (select from accreditation.applications a
      where a.body_id = $1 and a.person_id = $2 and a.decided_on is null) as waiting,
    exists (select from accreditation.appeals p
      join accreditation.applications a on a.body_id = p.body_id and a.id = p.application_id
      where p.body_id = $1 and a.person_id = $2 and p.outcome is null) as appealing`;
