import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Day } from '@standing/kernel';
import { CaseKeys } from '@standing/platform/sealed-text';

/** What a receipt says: that something was received under a reference, on a day, and by which digest it is known again. */
export type ReceiptSaid = {
  readonly reference: string;
  readonly receivedOn: Day;
  /** SHA-256 of the copy, in hexadecimal digits. The copy ends with a line drawn at random, so that nobody guesses their way to it. */
  readonly copySha256: string;
};

const KIND = 'standing-complaint-receipt-1';
/** What stands before the 32 bytes of a private key on Ed25519, in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Signs what a complainant takes away, with a key of the body's own that the installation's secret yields. Whether a receipt
 * holds follows from its signature alone: nothing is looked up, so that the answer tells nothing of any case.
 */
@Injectable()
export class Receipts {
  constructor(private readonly keys: CaseKeys) {}

  /** The receipt as one line: what it says and the signature over it, in base 64 of addresses. */
  sign(bodyId: string, said: ReceiptSaid): string {
    const { reference, receivedOn, copySha256 } = said;
    const text = Buffer.from(JSON.stringify({ kind: KIND, bodyId, reference, receivedOn, copySha256 }));
    return `${text.toString('base64url')}.${sign(null, text, this.keyOf(bodyId)).toString('base64url')}`;
  }

  /** What a receipt of this body says; null for one that the body did not sign, or that was changed. */
  read(bodyId: string, receipt: string): ReceiptSaid | null {
    const [text = '', signature = ''] = receipt.replaceAll(/\s/g, '').split('.');
    const bytes = Buffer.from(text, 'base64url');
    const isOurs = verify(null, bytes, createPublicKey(this.keyOf(bodyId)), Buffer.from(signature, 'base64url'));
    if (!isOurs) return null;
    const { reference, receivedOn, copySha256 } = JSON.parse(bytes.toString()) as ReceiptSaid;
    return { reference, receivedOn, copySha256 };
  }

  /** The public half, in PEM: with it anybody checks a receipt without asking us. */
  publicKey(bodyId: string): string {
    return createPublicKey(this.keyOf(bodyId)).export({ type: 'spki', format: 'pem' }).toString();
  }

  private keyOf(bodyId: string): KeyObject {
    const seed = this.keys.digest('receipt-key', bodyId);
    return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  }
}

/** The digest of a copy, however its lines end and whatever space stands around it. */
export function digestOfCopy(copy: string): string {
  return createHash('sha256').update(copy.replaceAll('\r\n', '\n').trim()).digest('hex');
}
