import { toldBy } from '@standing/accreditation/format';
import { hindrancesOf, isApproved, type Version } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import type { Locale, Member } from '@standing/platform/auth';
import { hotRead, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { beforeApproving, checkersOf } from './before-approving.js';
import type { SchemeDraftLineType, SchemeDraftType, SchemeHindranceType } from './draft.graphql.js';
import { type DraftRow, DRAFTS } from './draft-read.js';
import { type DraftReading, readingOf } from './draft-reading.js';

const drafts = hotRead<DraftRow>({ name: 'accreditation.scheme-drafts', text: DRAFTS });

const published = hotRead<Version>({
  name: 'accreditation.published-schemes',
  text: `select scheme, version, valid_from as "validFrom" from accreditation.scheme_versions where body_id = $1`,
});

/** Reads of drafts. */
@Injectable()
export class DraftQueries {
  /** Those that are open first, the latest change first. */
  async all(reads: OperationReads, locale: Locale): Promise<SchemeDraftType[]> {
    return (await reads.rows(drafts, [null])).map((row) => shown(row, locale));
  }

  async byId(reads: OperationReads, id: string, locale: Locale): Promise<SchemeDraftType> {
    return shown(await reads.row(drafts, [id]), locale);
  }

  /** Why this member can neither approve it nor, once it is approved, publish it now. */
  async hindrances(reads: OperationReads, { read }: SchemeDraftType, actor: Member): Promise<SchemeHindranceType[]> {
    const before = beforeApproving(read.row, read.reading(), await reads.rows(published), actor.personId);
    return hindrancesOf(before).map((refusal) => sentenceOf(refusal, messages, actor.locale));
  }

  /** The lines that tell their source, and who checked each as it stands. */
  lines({ read: { row, reading } }: SchemeDraftType, { personId }: Member): SchemeDraftLineType[] {
    return reading().lines.map((line) => {
      const checkers = checkersOf(row, line);
      const { ruleId, title } = line;
      return { ruleId, title, checkedBy: checkers.map((id) => ({ id })), checkedByMe: checkers.includes(personId) };
    });
  }
}

function shown(row: DraftRow, locale: Locale): SchemeDraftType {
  const reading = once(() => readingOf(row.document, locale));
  const told = toldBy(row.document);
  const { id, status, revision, begunAt, changedAt, document } = row;
  return {
    id,
    scheme: told.scheme,
    version: told.version,
    title: told.title[locale],
    validFrom: told.validFrom,
    status,
    revision,
    begunBy: { id: row.begunBy },
    begunAt,
    changedBy: { id: row.changedBy },
    changedAt,
    document,
    approval: approvalOf(row),
    read: { row, reading },
  };
}

function approvalOf(row: DraftRow): SchemeDraftType['approval'] {
  const { approvedBy, approvedAt } = row;
  return isApproved(row) && approvedBy !== null && approvedAt !== null
    ? { by: { id: approvedBy }, at: approvedAt }
    : null;
}

/** A document is long: it is read when a field first asks, and then no more. */
function once(read: () => DraftReading): () => DraftReading {
  let found: DraftReading | null = null;
  return () => (found ??= read());
}
