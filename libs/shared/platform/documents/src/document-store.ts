/** Where one document lies: in the part of the store that is its body's. */
export type DocumentPlace = {
  readonly bodyId: string;
  readonly documentId: string;
};

/** What a store knows of a document once it is kept whole. */
export type Kept = {
  /** SHA-256 of the content as it was sent, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
};

/** A document that lies in the store, and since when, on the real clock. */
export type Stored = DocumentPlace & { readonly keptAt: Date };

/**
 * Where documents are kept. A document is there whole or not at all, never changes, and can only be read as what it was
 * kept as: a store answers with nothing rather than with something else.
 */
export type DocumentStore = {
  /** Keeps what the content gives; when that fails half-way, nothing of it is ever seen. */
  put(place: DocumentPlace, content: AsyncIterable<Uint8Array>): Promise<Kept>;
  /** The whole content; null when there is no such document. Throws `DocumentDamaged` when it is not what was kept. */
  read(place: DocumentPlace): Promise<Buffer | null>;
  /** Removes the document; it is no matter whether it was there. */
  remove(place: DocumentPlace): Promise<void>;
  /** The documents of a body that were kept before the moment. */
  keptBefore(bodyId: string, moment: Date): Promise<Stored[]>;
  /** The bodies that have documents. */
  bodies(): Promise<string[]>;
};

/** What lies in the store is not what was kept there: another key, another place, or a changed byte. */
export class DocumentDamaged extends Error {
  constructor({ documentId }: DocumentPlace) {
    super(`The document ${documentId} is not what was kept.`);
    this.name = 'DocumentDamaged';
  }
}
