import { Injectable } from '@nestjs/common';
import type { CodeDraft } from '@standing/ethics/rules';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { CodeDraftType } from './code-draft.graphql.js';

const draftOfBody = hotRead<{ readonly content: CodeDraft; readonly revision: number }>({
  name: 'ethics.code-draft-of-body',
  text: `select content, revision from ethics.code_drafts where body_id = $1`,
});

/** Reads of the next edition of the code. */
@Injectable()
export class CodeDraftQueries {
  /** Null where none is begun. */
  async draft(reads: OperationReads): Promise<CodeDraftType | null> {
    const row = await reads.maybe(draftOfBody);
    if (!row) return null;
    const { edition, validFrom, title, sections } = row.content;
    return {
      revision: row.revision,
      edition,
      validFrom: validFrom ?? null,
      title,
      sections: sections.map((section) => ({ ...section, clauses: [...section.clauses] })),
    };
  }
}
