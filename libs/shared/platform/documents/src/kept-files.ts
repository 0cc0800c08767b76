import type { DocumentPlace, DocumentStore } from './document-store.js';

/** The store as a context uses it that seals files itself: it reads what was sent, keeps what it sealed, and removes it again. */
export class KeptFiles {
  constructor(private readonly store: Pick<DocumentStore, 'read' | 'put' | 'remove'>) {}

  /** What was sent; null when it is not there. */
  read(place: DocumentPlace): Promise<Buffer | null> {
    return this.store.read(place);
  }

  async keep(place: DocumentPlace, sealed: Uint8Array): Promise<void> {
    await this.store.put(place, once(sealed));
  }

  /** It is no matter whether it was there. */
  remove(place: DocumentPlace): Promise<void> {
    return this.store.remove(place);
  }
}

// A stream of one piece.
async function* once(piece: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(piece);
}
