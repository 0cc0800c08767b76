import { Injectable } from '@nestjs/common';
import type { Actor as ActsAs } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import { KeptFiles } from '@standing/platform/documents';
import type { Transaction } from '@standing/platform/messaging';
import { openFile, sealFile } from '@standing/platform/sealed-text';
import type { CaseInHand } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { type Joined, joinedIn } from '../cases/joined.js';
import { recordStep } from '../cases/record-step.js';
import { TOLD, toldIn } from '../cases/told.js';
import { ExhibitRow } from '../evidence/exhibit.entity.js';
import { exhibitsOf } from '../evidence/open-evidence.js';

/** What one case told and holds becomes a part of another: opened, and sealed again under the other's key. */
@Injectable()
export class JoinComplaint {
  constructor(
    private readonly texts: CaseTexts,
    private readonly files: KeptFiles,
  ) {}

  /** Joins a complaint, and what was joined to it before, with its exhibits; what it was joined by stays as it is. */
  async execute(tx: Transaction, own: CaseInHand, leading: CaseInHand, by: ActsAs): Promise<void> {
    const { id: caseId } = leading.row;
    const { id } = await recordStep(tx, caseId, leading.theCase, { event: 'join-complaint', by });
    const { people = '', ...told } = await this.texts.read(tx, own.row.id, [...TOLD, 'people'] as const);
    const { reference, receivedOn } = own.row;
    const first: Joined = { reference, receivedOn, allegations: toldIn(told), people };
    const joined = [first, ...(await joinedIn(this.texts, tx, own.row.id))];
    await this.texts.writeEntry(tx, caseId, id, { joined: JSON.stringify(joined) });
    await this.joinExhibits(tx, own.row.id, caseId);
    await tx.audit('complaints.join-complaint', caseId);
  }

  /** Each version of each exhibit, numbered after those that are there; by whom and when it was put in stays as it was. */
  private async joinExhibits(tx: Transaction, fromId: string, caseId: string): Promise<void> {
    const rows = await exhibitsOf(tx, fromId);
    const last = Math.max(0, ...(await exhibitsOf(tx, caseId)).map(({ number }) => number));
    for (const row of rows) {
      const { title, digest } = await this.texts.readEntry(tx, fromId, row.id);
      // A file is taken over once by whoever sends it: that this one is taken over again is no sending.
      const copy = { ...row, id: newId(), caseId, number: last + row.number, uploadId: newId(), recordedAt: tx.now };
      await tx.manager.insert(ExhibitRow, copy);
      await this.texts.writeEntry(tx, caseId, copy.id, { title: title ?? '', digest: digest ?? '' });
      await this.sealAgain(tx, row, copy);
    }
  }

  /** The same content under a key of the other case. Where the transaction fails, nobody names what is kept here, and the sweep takes it. */
  private async sealAgain(tx: Transaction, from: ExhibitRow, to: ExhibitRow): Promise<void> {
    const placeOf = ({ bodyId, id }: ExhibitRow) => ({ bodyId, documentId: id });
    const sealed = await this.files.read(placeOf(from));
    if (sealed === null) throw new Error('An exhibit that is kept has its file.');
    const content = openFile(await this.texts.fileKey(tx, from.caseId, from.id), placeOf(from), sealed);
    await this.files.keep(placeOf(to), sealFile(await this.texts.fileKey(tx, to.caseId, to.id), placeOf(to), content));
  }
}
