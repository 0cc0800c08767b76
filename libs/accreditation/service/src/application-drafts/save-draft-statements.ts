import { Injectable } from '@nestjs/common';
import type { StatementCode } from '@standing/accreditation/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import type { Affirmed } from './application-draft.entity.js';
import { lockedApplicationDraft, nextRevision, stepSeenAsItIs } from './locked-application-draft.js';

/** Everything that is affirmed, and the revision at which it was seen. */
export type StatementsToSave = { readonly affirmed: readonly StatementCode[]; readonly revision: number };

/** A member says which statements they affirm. What they affirmed before keeps its day. */
@Injectable()
export class SaveDraftStatements {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. `Stale` where another window saved them meanwhile. */
  execute(statements: StatementsToSave, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.save-draft-statements', key, input: statements };
    return this.unitOfWork.run(command, async (tx) => {
      const draft = await lockedApplicationDraft(tx, actor.personId);
      const before = { affirmed: Object.keys(draft.affirmed), revision: draft.affirmedRevision };
      stepSeenAsItIs<{ affirmed: readonly string[]; revision: number }>(before, statements);

      const days = statements.affirmed.map((code) => [code, draft.affirmed[code] ?? tx.today] as const);
      const affirmed: Affirmed = Object.fromEntries(days);
      await nextRevision(tx, draft, (affirmedRevision) => ({ affirmed, affirmedRevision }));
      await tx.audit('accreditation.save-draft-statements', draft.id);
      return draft.id;
    });
  }
}
