import { Injectable } from '@nestjs/common';
import { lastOf } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { readDecision } from '../cases/read-decision.js';
import { readFile } from '../cases/read-file.js';
import { shownTo } from '../cases/shown-to.js';
import { leavingInWords } from '../leaving/leaving-in-case.js';
import { auditedReading } from '../managing/audited-reading.js';
import { restorationInWords } from '../sanctions/restoration-in-case.js';
import { readWritten } from '../steps/read-written.js';
import type { CaseForRegistrar } from './registry.graphql.js';

/** The registrar of a case reads its file: what charges are drawn from, and what was decided; not how to reach anybody. */
@Injectable()
export class OpenCaseAsRegistrar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The file; each opening is in the audit. `NotFound` for anybody who is no registrar of this case. */
  execute(caseId: string, request: string, actor: Member): Promise<CaseForRegistrar> {
    const action = 'complaints.open-case-as-registrar';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const inHand = await caseHeldBy(tx, actor, caseId, ['registrar']);
      const { row, theCase, as } = inHand;
      const { id, nameVisibility } = row;
      const gives = shownTo(as, theCase, tx.today);
      const { about = '' } = gives('narrative') ? await this.texts.read(tx, id, ['about']) : {};
      const decision = (panel: 'panel' | 'appeal-panel') =>
        gives('decision-private') ? readDecision(this.texts, tx, id, panel, theCase) : null;
      const { otherPeople: _, ...file } = await readFile(this.texts, tx, inHand);
      return {
        ...file,
        about,
        nameVisibility,
        repliedOn: lastOf(theCase, 'reply')?.on ?? null,
        decision: await decision('panel'),
        appealDecision: await decision('appeal-panel'),
        restoration: gives('restoration') ? await restorationInWords(this.texts, tx, id, theCase) : null,
        leaving: gives('leaving') ? await leavingInWords(this.texts, tx, id, theCase) : null,
        written: await readWritten(this.texts, tx, id, theCase, as),
      };
    });
  }
}
