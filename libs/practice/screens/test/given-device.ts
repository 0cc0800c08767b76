import { createHmac } from 'node:crypto';

type Asked = { readonly publicKey: PublicKeyCredentialRequestOptions };

/** A device with one of its passkeys at hand, as a browser speaks to it; what it was asked, and what it answered. */
export class Device {
  readonly asked: PublicKeyCredentialRequestOptions[] = [];
  readonly answered: Buffer[] = [];
  /** The same answers, where the page has them. */
  readonly given: Uint8Array[] = [];
  /** The passkey that its owner chooses; null where they close the question. */
  passkey: string | null = 'a passkey';
  derivesKeys = true;
  /** Until when its question stays open. */
  waits: Promise<void> = Promise.resolve();

  static arrive(): Device {
    const device = new Device();
    const credentials = { get: (asked: Asked) => device.answer(asked) };
    Object.defineProperty(navigator, 'credentials', { value: credentials, configurable: true });
    Object.assign(globalThis, { PublicKeyCredential: function PublicKeyCredential() {} });
    return device;
  }

  static leave(): void {
    Reflect.deleteProperty(navigator, 'credentials');
    Reflect.deleteProperty(globalThis, 'PublicKeyCredential');
  }

  private async answer({ publicKey }: Asked) {
    this.asked.push(publicKey);
    await this.waits;
    if (!this.passkey) throw new DOMException('closed', 'NotAllowedError');
    const question = publicKey.extensions?.prf?.eval?.first as Uint8Array;
    const answer = createHmac('sha256', this.passkey).update(question).digest();
    this.answered.push(answer);
    const given = Uint8Array.from(answer);
    this.given.push(given);
    const results = { first: given.buffer };
    return { getClientExtensionResults: () => (this.derivesKeys ? { prf: { results } } : {}) };
  }
}
