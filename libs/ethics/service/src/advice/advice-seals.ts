import { Injectable } from '@nestjs/common';
import { NotFound, returnCodeFrom } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type CaseKey, CaseKeys } from '@standing/platform/sealed-text';
import { AdviceKeyRow } from './enquiry.entity.js';

/** What is sealed of an enquiry besides what is said in it, each in its own place. */
export const SEALED = { topics: 'topics', asker: 'asker', adviser: 'adviser' } as const;

/** The place of what was said: no word opens as another. */
export function placeOfWord(place: number): string {
  return `word ${place}`;
}

/** Keys of enquiries, and what stands for people and codes where they themselves must not (011). */
@Injectable()
export class AdviceSeals {
  constructor(private readonly keys: CaseKeys) {}

  /** A new enquiry's key, to seal with, and as it is kept. */
  draw(bodyId: string, enquiryId: string): { readonly key: CaseKey; readonly wrapped: Buffer } {
    return this.keys.make({ bodyId, caseId: enquiryId });
  }

  async keep({ manager, bodyId }: Transaction, enquiryId: string, wrapped: Buffer): Promise<void> {
    await manager.insert(AdviceKeyRow, { bodyId, enquiryId, wrapped });
  }

  /** `NotFound` when the key was destroyed. */
  async keyOf({ manager, bodyId }: Transaction, enquiryId: string): Promise<CaseKey> {
    const stored = await manager.findOneBy(AdviceKeyRow, { bodyId, enquiryId });
    if (!stored) throw new NotFound('enquiry');
    return this.open(bodyId, enquiryId, stored.wrapped);
  }

  open(bodyId: string, enquiryId: string, wrapped: Uint8Array): CaseKey {
    return this.keys.unwrap(wrapped, { bodyId, caseId: enquiryId });
  }

  /** What is kept of a person who asks under their name. */
  askerHash(bodyId: string, personId: string): string {
    return this.digest('advice-asker', [bodyId, personId]).toString('hex');
  }

  /** The code of the form with this idempotency key: the same whenever it is sent again, and nowhere kept. */
  codeOf(bodyId: string, formKey: string): string {
    return returnCodeFrom(this.digest('advice-code', [bodyId, formKey]));
  }

  /** What is kept of a code. */
  codeHash(bodyId: string, code: string): string {
    return this.digest('advice-code-hash', [bodyId, code]).toString('hex');
  }

  /** What stands for an asker's attempt in the idempotency row: neither their key nor what they wrote can be guessed from it. */
  attempt(what: readonly unknown[]): { readonly key: string; readonly input: string } {
    const bytes = this.digest('advice-attempt', what.slice(0, -1)).subarray(0, 16);
    bytes[6] = 0x80 | (bytes[6]! & 0x0f);
    bytes[8] = 0x80 | (bytes[8]! & 0x3f);
    const key = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return { key, input: this.digest('advice-input', what).toString('hex') };
  }

  private digest(purpose: string, of: readonly unknown[]): Buffer {
    return this.keys.digest(purpose, JSON.stringify(of));
  }
}
