import { parseScheme } from '@standing/accreditation/format';
import { compareVersions, type Difference, type SchemeVersion, type Text } from '@standing/accreditation/requirements';
import { refusalsOfChoice } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { Refused, refuseIfAny } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { SchemeDifferenceType } from './difference.graphql.js';
import { SchemeQueries } from './scheme.queries.js';

/** A published version or a draft as it stands: exactly one of the two. */
export type Choice = { readonly versionId?: string | null; readonly draftId?: string | null };

const documentOfDraft = hotRead<{ readonly document: string }>({
  name: 'accreditation.document-of-draft',
  text: `select document from accreditation.scheme_draft_revisions
         where body_id = $1 and draft_id = $2 order by revision desc limit 1`,
});

/** What one document says otherwise than another. */
@Injectable()
export class DifferenceQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Refusals: ACCREDITATION_CHOICE_NOT_ONE; ACCREDITATION_DRAFT_MISTAKES, where a draft cannot be decided by. */
  async between(reads: OperationReads, before: Choice, after: Choice, locale: Locale): Promise<SchemeDifferenceType[]> {
    refuseIfAny([...refusalsOfChoice(count(before), 'before'), ...refusalsOfChoice(count(after), 'after')]);
    const [one, other] = await Promise.all([
      this.document(reads, before, 'before'),
      this.document(reads, after, 'after'),
    ]);
    const titles = new Map([...titlesIn(one), ...titlesIn(other)]);
    return compareVersions(one, other).map((difference) => shown(difference, titles, locale));
  }

  private async document(reads: OperationReads, { versionId, draftId }: Choice, path: string): Promise<SchemeVersion> {
    if (versionId) return this.schemes.document(reads, versionId);
    const { document } = await reads.row(documentOfDraft, [draftId]);
    const { scheme, mistakes } = parseScheme(document);
    if (scheme !== null) return scheme;
    throw new Refused([{ code: 'ACCREDITATION_DRAFT_MISTAKES', params: { count: mistakes.length }, path }]);
  }
}

function count({ versionId, draftId }: Choice): number {
  return [versionId, draftId].filter(Boolean).length;
}

function titlesIn({ requirements, groups = [] }: SchemeVersion): [string, Text][] {
  return [...requirements, ...groups].map(({ id, title }) => [id, title]);
}

function shown(
  { ruleId, kind, path, before, after }: Difference,
  titles: ReadonlyMap<string, Text>,
  locale: Locale,
): SchemeDifferenceType {
  const ruleTitle = ruleId === null ? null : (titles.get(ruleId)?.[locale] ?? null);
  return { ruleId, ruleTitle, kind, path, before: written(before), after: written(after) };
}

function written(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
