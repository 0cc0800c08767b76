import { Injectable } from '@nestjs/common';
import { canGroundContestedTestimony, itemOfName } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import type { CaseRow } from '../cases/case.entity.js';
import { loadCase } from '../cases/load-case.js';
import { CaseTexts } from '../cases/case-texts.js';
import { type Gives, shownTo } from '../cases/shown-to.js';
import { relationFrom } from '../cases/told-relation.js';
import { TakenDownRow } from '../intake/taken-down.entity.js';
import { allegationsFrom, harmedFrom, orNull, TOLD } from '../cases/told.js';
import { readWritten } from '../steps/read-written.js';
import { auditedReading } from './audited-reading.js';
import type { CaseForManager } from './case.graphql.js';
import { caseOfManager } from './reach.js';

/** The case manager reads the file of their case. No role of the body opens it, only the function held in this case. */
@Injectable()
export class OpenCaseFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The file; each opening is in the audit. `NotFound` for anybody who does not manage the case. */
  execute(caseId: string, request: string, actor: Member): Promise<CaseForManager> {
    const action = 'complaints.open-case-file';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const row = await caseOfManager(tx, actor, caseId);
      const theCase = await loadCase(tx, row.id);
      return {
        ...(await this.told(tx, row, shownTo('case-manager', theCase, tx.today))),
        written: await readWritten(this.texts, tx, row.id, theCase, 'case-manager'),
      };
    });
  }

  private async told(tx: Transaction, row: CaseRow, gives: Gives): Promise<Omit<CaseForManager, 'written'>> {
    const { id, reference, receivedOn, nameVisibility } = row;
    const fields = [...TOLD, 'about', 'harmed', 'relation', 'people', 'name', 'contact'] as const;
    const texts = await this.texts.read(tx, id, fields);
    const story = gives('narrative') ? texts : {};
    return {
      id,
      reference,
      receivedOn,
      about: story.about ?? '',
      allegations: allegationsFrom(story),
      harmed: harmedFrom(story),
      relation: gives('relation') ? relationFrom(texts.relation) : null,
      otherPeople: gives('third-party-names') ? orNull(texts.people) : null,
      complainantName: gives(itemOfName(nameVisibility)) ? orNull(texts.name) : null,
      complainantContact: gives('complainant-contact') ? orNull(texts.contact) : null,
      nameVisibility,
      accountMayGroundHearing: canGroundContestedTestimony(nameVisibility),
      takenDown: await tx.manager.findOneBy(TakenDownRow, { bodyId: tx.bodyId, caseId: id }),
    };
  }
}
