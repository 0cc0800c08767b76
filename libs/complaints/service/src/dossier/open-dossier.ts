import { Injectable } from '@nestjs/common';
import { dossierOf, emergenciesSeen, followedIn, type LetterKept } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseEventRow } from '../cases/case-event.entity.js';
import { openingsIn } from '../custody/openings-of-case.js';
import { openingsSeen } from '../custody/openings-told.js';
import { emergenciesIn } from '../emergency/emergencies-of-case.js';
import { Letter } from '../letters/letter.entity.js';
import { auditedReading } from '../managing/audited-reading.js';
import { exclusionInCase } from '../sanctions/exclusion-in-case.js';
import { digestOfEvents } from './digest-of-events.js';
import type { CaseDossier } from './dossier.graphql.js';

/** A registrar of the case reads what proves that its procedure was followed; no word of what it is about, and no name. */
@Injectable()
export class OpenDossier {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The dossier as it is today; each reading is in the audit. `NotFound` for anybody who is no registrar of this case. */
  execute(
    caseId: string,
    request: string,
    actor: Member,
    action = 'complaints.open-case-dossier',
  ): Promise<CaseDossier> {
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { row, theCase } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      const { manager, bodyId, today: compiledOn } = tx;
      const all = await manager.find(CaseEventRow, { where: { bodyId, caseId }, order: { seq: 'asc' } });
      const events = all.filter(followedIn(theCase));
      const { rights, organs, exclusion } = dossierOf(theCase, await lettersKept(tx, caseId));
      return {
        id: row.id,
        reference: row.reference,
        procedure: row.procedure,
        compiledOn,
        rights: rights.map((one) => ({ ...one })),
        organs: organs.map(({ seats, checks, ...organ }) => ({
          ...organ,
          seats: [...seats],
          checks: checks.map((check) => ({ ...check })),
        })),
        exclusion: exclusionInCase(exclusion, theCase),
        identityOpenings: openingsSeen(await openingsIn(tx, caseId)),
        emergencyOpenings: emergenciesSeen(await emergenciesIn(tx, caseId)),
        events: events.length,
        digest: digestOfEvents(events),
      };
    });
  }
}

async function lettersKept({ manager, bodyId }: Transaction, caseId: string): Promise<LetterKept[]> {
  const rows = await manager.find(Letter, { where: { bodyId, caseId }, order: { writtenOn: 'asc', id: 'asc' } });
  return rows.flatMap(({ recipient: to, template, writtenOn, openedOn }) =>
    template === null ? [] : [{ to, template, writtenOn, openedOn }],
  );
}
