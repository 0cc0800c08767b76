import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isId } from '@standing/kernel';
import { CaseKeys } from '@standing/platform/sealed-text';

const DIGITS = 8;

/** What opens a draft, each made of an id under a secret of the installation and kept nowhere. */
@Injectable()
export class DraftCodes {
  constructor(private readonly keys: CaseKeys) {}

  /** What the browser of whoever writes holds: the draft's id, and a proof that it was given to them. */
  access(bodyId: string, draftId: string): string {
    return `${draftId}.${this.proof(bodyId, draftId)}`;
  }

  /** The draft that this opens; null for what was never given out. */
  draftOf(bodyId: string, access: string): string | null {
    const [draftId = '', proof = ''] = access.split('.');
    if (!isId(draftId)) return null;
    const [given, right] = [Buffer.from(proof), Buffer.from(this.proof(bodyId, draftId))];
    return given.length === right.length && timingSafeEqual(given, right) ? draftId : null;
  }

  /** The digits that a mail carries. */
  mailed(bodyId: string, mailId: string): string {
    const drawn = this.keys.digest('draft-mail-code', `${bodyId} ${mailId}`).readUIntBE(0, 6);
    return String(drawn % 10 ** DIGITS).padStart(DIGITS, '0');
  }

  private proof(bodyId: string, draftId: string): string {
    return this.keys.digest('draft-access', `${bodyId} ${draftId}`).toString('base64url');
  }
}
