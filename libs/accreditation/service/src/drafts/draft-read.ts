import type { DraftStatus } from '@standing/accreditation/rules';
import type { DraftReading } from './draft-reading.js';

/** A draft with its current document, and all that is needed to say what keeps it from its next step. */
export type DraftRow = {
  readonly id: string;
  readonly status: DraftStatus;
  readonly revision: number;
  readonly begunBy: string;
  readonly begunAt: Date;
  readonly approvedRevision: number | null;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly publishedVersionId: string | null;
  readonly document: string;
  readonly changedBy: string;
  readonly changedAt: Date;
  /** Everybody who changed a revision. */
  readonly authors: readonly string[];
  /** The first one first. */
  readonly checks: readonly { readonly ruleId: string; readonly lineHash: string; readonly checkedBy: string }[];
  /** Whether a simulation of exactly this revision is done. */
  readonly simulated: boolean;
};

/** A draft as it is handed from the read to the fields that look into it. */
export type DraftRead = { readonly row: DraftRow; readonly reading: () => DraftReading };

const OF_DRAFT = 'body_id = d.body_id and draft_id = d.id';

/** SQL that reads a body's drafts: `$1` is the body, `$2` a draft or null for all of them. */
export const DRAFTS = `
  select d.id, d.status, d.revision, d.begun_by as "begunBy", d.begun_at as "begunAt",
    d.approved_revision as "approvedRevision", d.approved_by as "approvedBy", d.approved_at as "approvedAt",
    d.published_version_id as "publishedVersionId", r.document, r.changed_by as "changedBy", r.changed_at as "changedAt",
    (select json_agg(distinct changed_by) from accreditation.scheme_draft_revisions where ${OF_DRAFT}) as authors,
    (select coalesce(json_agg(json_build_object('ruleId', rule_id, 'lineHash', line_hash, 'checkedBy', checked_by)
       order by checked_at, id), '[]') from accreditation.scheme_line_checks where ${OF_DRAFT}) as checks,
    exists (select from accreditation.simulations
      where ${OF_DRAFT} and revision = d.revision and status = 'done') as simulated
  from accreditation.scheme_drafts d
  join accreditation.scheme_draft_revisions r
    on r.body_id = d.body_id and r.draft_id = d.id and r.revision = d.revision
  where d.body_id = $1 and ($2::uuid is null or d.id = $2)
  order by (d.status = 'open') desc, r.changed_at desc, d.id desc`;
