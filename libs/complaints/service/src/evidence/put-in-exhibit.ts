import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Case, type Exhibit, PUTTING_IN, refusalsToPutIn } from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { claimFile, DocumentTickets, KeptFiles } from '@standing/platform/documents';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { sealFile } from '@standing/platform/sealed-text';
import { caseHeldBy, caseOfRespondent } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { respondentInAudit } from '../cases/party-in-audit.js';
import type { PutInExhibitInput, PutInMyExhibitInput } from './evidence-inputs.graphql.js';
import { ExhibitRow } from './exhibit.entity.js';

/** What comes in, by whom and for whom, in a case that is held. */
type Coming = Pick<Exhibit, 'kind' | 'source'> & {
  readonly caseId: string;
  readonly theCase: Case;
  readonly as: ExhibitRow['putInAs'];
  readonly title: string;
  readonly ticket: string;
  readonly redacts: ExhibitRow | null;
};

/** A file becomes evidence: it is sealed under a key of the case, and what was sent is removed. */
@Injectable()
export class PutInExhibit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly tickets: DocumentTickets,
    private readonly files: KeptFiles,
  ) {}

  /** The exhibit's id. Refusals: see `refusalsToPutIn`. `NotFound` for whoever neither manages nor investigates the case. */
  async execute(given: PutInExhibitInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.put-in-exhibit';
    const input = this.texts.digest(name, given);
    const put = await this.unitOfWork.run({ actor, name, key, input }, async (tx) => {
      const { caseId, title, file: ticket, redacts: originalId } = given;
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, PUTTING_IN);
      const redacts = originalId ? await exhibitOf(tx, caseId, originalId) : null;
      const { kind, source } = redacts ?? given;
      const { id, number } = await this.take(tx, actor, { caseId, theCase, as, kind, source, title, ticket, redacts });
      await tx.audit(name, caseId, { exhibit: id, number });
      return id;
    });
    await this.removeSent(given.file, actor);
    return put;
  }

  /** The respondent's own. Refusals: see `refusalsToPutIn`. `NotFound` for anybody else, and before charges are served. */
  async executeForRespondent(given: PutInMyExhibitInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.put-in-my-exhibit';
    const input = this.texts.digest(name, given);
    const put = await this.unitOfWork.run({ actor, name, key, input }, async (tx) => {
      const { row, theCase, as } = await caseOfRespondent(tx, actor, given.reference);
      const { kind, title, file: ticket } = given;
      const coming = { caseId: row.id, theCase, as, kind, source: as, title, ticket, redacts: null };
      const { id, number } = await this.take(tx, actor, coming);
      await tx.audit(name, row.id, { exhibit: id, number }, await respondentInAudit(tx, actor, row.id));
      return id;
    });
    await this.removeSent(given.file, actor);
    return put;
  }

  private async take(tx: Transaction, { personId }: Member, coming: Coming): Promise<ExhibitRow> {
    const { manager, bodyId, today: putInOn, now: recordedAt } = tx;
    const { caseId, theCase, as: putInAs, kind, source, title, redacts } = coming;
    const isUsed = (uploadId: string) => manager.existsBy(ExhibitRow, { bodyId, uploadId });
    const claim = await claimFile(this.tickets, coming.ticket, { bodyId, personId }, isUsed);
    const sent = claim.state === 'valid' ? await this.files.read({ bodyId, documentId: claim.file.documentId }) : null;
    const ticket = claim.state === 'valid' && sent === null ? 'unknown' : claim.state;
    const already = await manager.findBy(ExhibitRow, { bodyId, caseId });
    refuseIfAny(refusalsToPutIn({ title, ticket, redacts }, theCase, already.length));
    if (claim.state !== 'valid' || sent === null) throw new Error('A ticket that is not valid is refused.');

    const { documentId: uploadId, mediaType, bytes } = claim.file;
    const of = { id: newId(), bodyId, caseId, ...numbered(already, redacts), kind, source };
    const row = { ...of, putInBy: personId, putInAs, putInOn, uploadId, mediaType, bytes, recordedAt };
    await manager.insert(ExhibitRow, row);
    const digest = createHash('sha256').update(sent).digest('hex');
    await this.texts.writeEntry(tx, caseId, row.id, { title: title.trim(), digest });
    const place = { bodyId, documentId: row.id };
    // Where the transaction fails, nobody names what is kept here, and the sweep takes it.
    await this.files.keep(place, sealFile(await this.texts.fileKey(tx, caseId, row.id), place, sent));
    return row;
  }

  /** What was sent is kept under the case's key now, and goes; what is left where this fails the sweep takes. */
  private async removeSent(ticket: string, { bodyId, personId }: Member): Promise<void> {
    const read = await this.tickets.read(ticket, { bodyId, personId });
    if (read.state === 'valid') await this.files.remove({ bodyId, documentId: read.file.documentId });
  }
}

async function exhibitOf({ manager, bodyId }: Transaction, caseId: string, id: string): Promise<ExhibitRow> {
  const found = await manager.findOneBy(ExhibitRow, { bodyId, caseId, id });
  if (!found) throw new NotFound('exhibit');
  return found;
}

function numbered(already: readonly ExhibitRow[], redacts: ExhibitRow | null) {
  if (redacts === null) return { number: Math.max(0, ...already.map(({ number }) => number)) + 1, version: 1 };
  const versions = already.filter(({ number }) => number === redacts.number).map(({ version }) => version);
  return { number: redacts.number, version: Math.max(...versions) + 1 };
}
