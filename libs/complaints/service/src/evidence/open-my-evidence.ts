import { Injectable } from '@nestjs/common';
import { isInSight } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseOfRespondent } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { respondentInAudit } from '../cases/party-in-audit.js';
import { auditedReading } from '../managing/audited-reading.js';
import { actsOfDisclosure } from './acts-of-disclosure.js';
import type { EvidenceForRespondent } from './evidence.graphql.js';
import { shownOf } from './exhibit-shown.js';
import { exhibitsOf } from './open-evidence.js';

/** The respondent reads which evidence they have: what they gave, and what was disclosed to them; the rest is not listed. */
@Injectable()
export class OpenMyEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The list; each opening is in the audit. `NotFound` for anybody else, and before charges are served. */
  execute(reference: string, request: string, actor: Member): Promise<EvidenceForRespondent> {
    const action = 'complaints.open-my-evidence';
    const by = (tx: Transaction, id: string) => respondentInAudit(tx, actor, id);
    return auditedReading(this.unitOfWork, { action, request, by }, actor, async (tx) => {
      const { row, theCase, as } = await caseOfRespondent(tx, actor, reference);
      const acts = await actsOfDisclosure(tx, row.id);
      const asking = { as, personId: actor.personId, theCase, today: tx.today };
      const exhibits = (await exhibitsOf(tx, row.id)).filter((one) => shownOf(one, acts, asking) === 'full');
      const words = await this.texts.readEntries(
        tx,
        row.id,
        [...exhibits, ...acts].map(({ id }) => id),
      );
      return {
        id: row.id,
        exhibits: exhibits.map(({ id, number, kind, source, putInOn }) => {
          const act = acts.findLast((one) => one.exhibitId === id && isInSight([one], 'respondent', tx.today));
          const { digest = '' } = words.get(id) ?? {};
          // How somebody else called it is not theirs to read.
          const { title = '' } = words.get(source === 'respondent' ? id : (act?.id ?? '')) ?? {};
          const [mine, on] = [source === 'respondent', act?.disclosedOn ?? putInOn];
          return { id, number, kind, mine, title, on, digest };
        }),
      };
    });
  }
}
