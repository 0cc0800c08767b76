import { createHmac, randomBytes } from 'node:crypto';
import type { Secret } from '@standing/platform/config';
import { fileKeyOf } from './file-seal.js';
import { padded, seal, unpadded, unseal } from './sealing.js';

/** Of what a key is: one case or draft of one body. */
export type KeyOwner = { readonly bodyId: string; readonly caseId: string };

/** The key of one case, while it is in use. It is never written anywhere but wrapped. */
export class CaseKey {
  constructor(
    private readonly key: Uint8Array,
    private readonly owner: KeyOwner,
  ) {}

  /** The text as it is stored, bound to this body, this case and this field. */
  seal(field: string, text: string): Buffer {
    return seal(this.key, padded(text), this.place(field), randomBytes(12));
  }

  /** The text; throws `CannotOpen` for another body's, case's or field's, and for one that was changed. */
  open(field: string, sealed: Uint8Array): string {
    return unpadded(unseal(this.key, sealed, this.place(field)));
  }

  /** The key of one file of the case; see `fileKeyOf`. */
  fileKey(documentId: string): Buffer {
    return fileKeyOf(this.key, { bodyId: this.owner.bodyId, documentId });
  }

  private place(field: string): readonly string[] {
    return ['text', this.owner.bodyId, this.owner.caseId, field];
  }
}

/**
 * Makes and opens the keys of cases. Each is random and stored wrapped by a master key that the installation's secret
 * yields and PostgreSQL never sees: a copy of the database opens nothing, and once its row is gone nothing opens the case.
 */
export class CaseKeys {
  private readonly master: Buffer;
  private readonly digestKey: string;

  constructor(secret: Secret) {
    this.master = Buffer.from(secret('case-keys:1'), 'base64url');
    this.digestKey = secret('case-digests:1');
  }

  /** A new key, to seal with, and as it is stored. */
  make(owner: KeyOwner): { readonly key: CaseKey; readonly wrapped: Buffer } {
    const bytes = randomBytes(32);
    return {
      key: new CaseKey(bytes, owner),
      wrapped: seal(this.master, bytes, wrappedAt(owner), randomBytes(12)),
    };
  }

  /** A stored key; throws `CannotOpen` when it is another body's or case's, or was changed. */
  unwrap(wrapped: Uint8Array, owner: KeyOwner): CaseKey {
    return new CaseKey(unseal(this.master, wrapped, wrappedAt(owner)), owner);
  }

  /**
   * 32 bytes that only the holder of the installation's secret can make of this text: what stands for it where the text
   * itself, or a digest that others could guess their way to, must not.
   */
  digest(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.digestKey)
      .update(JSON.stringify([purpose, text]))
      .digest();
  }
}

function wrappedAt({ bodyId, caseId }: KeyOwner): readonly string[] {
  return ['key', bodyId, caseId];
}
