import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { referenceFrom, returnCodeFrom } from '@standing/kernel';
import { CaseKeys } from '@standing/platform/sealed-text';

/**
 * The codes by which complainants come back. A code is drawn from the key of the form that was sent, under a secret of the
 * installation: a form that is sent twice is answered with the same code, which is nowhere kept.
 */
@Injectable()
export class ReturnCodes {
  constructor(private readonly keys: CaseKeys) {}

  /** The code of the form with this idempotency key. */
  of(bodyId: string, formKey: string): string {
    return returnCodeFrom(this.keys.digest('return-code', `${bodyId} ${formKey}`));
  }

  /** What is kept of a code: 64 hexadecimal digits that stand for body, reference and code together. */
  hash(bodyId: string, reference: string, code: string): string {
    return this.keys.digest('return-code-hash', `${bodyId} ${reference} ${code}`).toString('hex');
  }

  /** A reference that counts nothing. */
  newReference(): string {
    return referenceFrom(randomBytes(8));
  }
}
