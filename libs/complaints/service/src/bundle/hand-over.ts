import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { KeptFiles, SealedLinks } from '@standing/platform/documents';
import { UnitOfWork } from '@standing/platform/messaging';
import { sealFile } from '@standing/platform/sealed-text';
import { CaseTexts } from '../cases/case-texts.js';
import type { HandedOver } from './handed-over.graphql.js';

/** A PDF that was made of a case for one reader. */
export type Made = {
  readonly caseId: string;
  readonly name: string;
  readonly content: Buffer;
  readonly pages: number;
};

/** Hands a document over that was made of a case: as exhibits are, by a link that its reader alone can use, for a minute. */
@Injectable()
export class HandOver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly files: KeptFiles,
    private readonly links: SealedLinks,
  ) {}

  /** It lies in the store sealed under a key of the case, as no row names it: the sweep takes it within days. */
  async give({ caseId, name, content, pages }: Made, actor: Member): Promise<HandedOver> {
    const { bodyId, personId: readerId } = actor;
    const documentId = newId();
    const place = { bodyId, documentId };
    const key = await this.keyOf(caseId, documentId, actor);
    await this.files.keep(place, sealFile(key, place, content));
    const linked = { bodyId, readerId, documentId, name, mediaType: 'application/pdf' as const };
    const link = await this.links.mint({ ...linked, key: key.toString('base64'), isMadeHere: true });
    const digest = createHash('sha256').update(content).digest('hex');
    return { id: caseId, name, pages, bytes: content.length, digest, link: `/files/exhibit?link=${link}` };
  }

  private async keyOf(caseId: string, documentId: string, actor: Member): Promise<Buffer> {
    const keys: Buffer[] = [];
    await this.unitOfWork.run({ actor, name: 'complaints.key-of-document', key: newId(), input: {} }, async (tx) => {
      keys.push(await this.texts.fileKey(tx, caseId, documentId));
      return documentId;
    });
    return keys[0]!;
  }
}
