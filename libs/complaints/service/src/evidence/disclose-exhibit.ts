import { Injectable } from '@nestjs/common';
import { isReached, refusalsToDisclose } from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { writeLetter } from '../letters/write-letter.js';
import { actsOfDisclosure } from './acts-of-disclosure.js';
import { DisclosureRow } from './disclosure.entities.js';
import type { DiscloseExhibitInput } from './evidence-inputs.graphql.js';
import { ExhibitRow } from './exhibit.entity.js';

/** The case manager brings one version of an exhibit before a party; the respondent is written to. */
@Injectable()
export class DiscloseExhibit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The act's id. Refusals: see `refusalsToDisclose`. `NotFound` for whoever does not manage the case. */
  execute(given: DiscloseExhibitInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.disclose-exhibit';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, given) }, async (tx) => {
      const { manager, bodyId, today: disclosedOn, now: recordedAt } = tx;
      const { exhibitId, to, ground, title } = given;
      const exhibit = await manager.findOneBy(ExhibitRow, { bodyId, id: exhibitId });
      if (!exhibit) throw new NotFound('exhibit');
      const { caseId } = exhibit;
      const { row, theCase } = await caseHeldBy(tx, actor, caseId, ['case-manager']);
      const before = (await actsOfDisclosure(tx, caseId)).filter((act) => act.exhibitId === exhibitId);
      const { name: complainantName = '' } = await this.texts.read(tx, caseId, ['name']);
      const { nameVisibility } = row;
      const asked = { to, exhibit, title, before, nameVisibility, complainantName };
      refuseIfAny(refusalsToDisclose(asked, theCase, disclosedOn));

      const id = newId();
      const act = { disclosedTo: to, ground, disclosedBy: actor.personId, disclosedOn, recordedAt };
      await manager.insert(DisclosureRow, { id, bodyId, caseId, exhibitId, ...act });
      await this.texts.writeEntry(tx, caseId, id, { title: title.trim() });
      if (isReached(to, { theCase, nameVisibility }))
        await writeLetter(tx, caseId, theCase, { to, template: 'evidence-disclosed' });
      await tx.audit(name, caseId, { exhibit: exhibitId, to, ground });
      return id;
    });
  }
}
