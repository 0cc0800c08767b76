import type { S3Client } from '@aws-sdk/client-s3';
import { isId } from '@standing/kernel';
import { Counted } from './counted.js';
import type { DocumentPlace, DocumentStore, Kept, Stored } from './document-store.js';
import type { Seal } from './seal.js';

/** Where a bucket is. Who may use it is found as AWS's tools find it: in the environment, in a file, or from the machine. */
export type Bucket = {
  readonly name: string;
  readonly region: string;
  /** Of a server that is not Amazon's, such as `https://s3.example.org`; null for Amazon's. */
  readonly endpoint: string | null;
};

type Opened = { readonly sdk: typeof import('@aws-sdk/client-s3'); readonly client: S3Client };

/**
 * Keeps documents sealed as `<body>/<document>` in a bucket of S3 or of a server that speaks as it does. They are sealed
 * before they leave: whoever runs the bucket reads nothing.
 */
export class S3Store implements DocumentStore {
  private opened: Promise<Opened> | null = null;

  constructor(
    private readonly bucket: Bucket,
    private readonly seal: Seal,
  ) {}

  /** Sealed whole in memory, then sent at once: an object is there when all of it is. */
  async put(place: DocumentPlace, content: AsyncIterable<Uint8Array>): Promise<Kept> {
    const counted = new Counted(content);
    const sealed: Buffer[] = [];
    for await (const piece of this.seal.close(place, counted.pieces())) sealed.push(piece);
    const { sdk, client } = await this.open();
    await client.send(
      new sdk.PutObjectCommand({
        ...this.keyOf(place),
        Body: Buffer.concat(sealed),
        ContentType: 'application/octet-stream',
      }),
    );
    return counted.kept();
  }

  async read(place: DocumentPlace): Promise<Buffer | null> {
    const { sdk, client } = await this.open();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand(this.keyOf(place)));
      return Body ? this.seal.open(place, Buffer.from(await Body.transformToByteArray())) : null;
    } catch (error) {
      if (error instanceof sdk.NoSuchKey) return null;
      throw error;
    }
  }

  async remove(place: DocumentPlace): Promise<void> {
    const { sdk, client } = await this.open();
    await client.send(new sdk.DeleteObjectCommand(this.keyOf(place)));
  }

  async keptBefore(bodyId: string, moment: Date): Promise<Stored[]> {
    if (!isId(bodyId)) return [];
    const found: Stored[] = [];
    for await (const { Contents = [] } of this.pages({ Prefix: `${bodyId.toLowerCase()}/` }))
      for (const { Key = '', LastModified } of Contents) {
        const documentId = Key.split('/').at(1) ?? '';
        if (isId(documentId) && LastModified && LastModified < moment)
          found.push({ bodyId, documentId, keptAt: LastModified });
      }
    return found;
  }

  async bodies(): Promise<string[]> {
    const found: string[] = [];
    for await (const { CommonPrefixes = [] } of this.pages({ Delimiter: '/' }))
      found.push(...CommonPrefixes.map(({ Prefix = '' }) => Prefix.replace('/', '')));
    return found.filter(isId);
  }

  /** A list comes a thousand at a time. */
  private async *pages(about: { readonly Prefix: string } | { readonly Delimiter: string }) {
    const { sdk, client } = await this.open();
    let ContinuationToken: string | undefined;
    do {
      const page = await client.send(
        new sdk.ListObjectsV2Command({ Bucket: this.bucket.name, ...about, ContinuationToken }),
      );
      yield page;
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
  }

  private open(): Promise<Opened> {
    return (this.opened ??= openClient(this.bucket));
  }

  /** Ids alone become parts of a key, whoever names them. */
  private keyOf({ bodyId, documentId }: DocumentPlace): { readonly Bucket: string; readonly Key: string } {
    if (!isId(bodyId) || !isId(documentId)) throw new Error('A document is named by two ids.');
    return { Bucket: this.bucket.name, Key: `${bodyId.toLowerCase()}/${documentId.toLowerCase()}` };
  }
}

/** Loaded where a bucket is named, and not elsewhere. */
async function openClient({ region, endpoint }: Bucket): Promise<Opened> {
  const sdk = await import('@aws-sdk/client-s3');
  return {
    sdk,
    client: new sdk.S3Client({ region, ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }) }),
  };
}
