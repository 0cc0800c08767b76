import type { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import { FileRefused, LARGEST_FILE, type Received } from '@standing/platform/documents';
import type { FastifyRequest } from 'fastify';

/** What may lie around the file in a request, in bytes. */
const WRAPPING = 20_000;
/** One file and nothing else. */
const LIMITS = { files: 1, fields: 0, parts: 1, headerPairs: 20, headerSize: 8000 };

type Take = (name: string, content: AsyncIterable<Uint8Array>) => Promise<Received>;

/** Hands the one file of a multipart request on while it is read. Throws `FileRefused` when it does not arrive whole. */
export async function readUpload(request: FastifyRequest, take: Take): Promise<Received> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE + WRAPPING) throw new FileRefused('FILE_TOO_LARGE');
  const { raw } = request;
  const parser = parserFor(request);
  try {
    return await new Promise<Received>((resolve, reject) => {
      let file: Readable | undefined;
      // A file that is being taken ends with an error, so that what was kept of it is gone before anybody is answered.
      const broken = () =>
        file ? file.destroy(new Error('The upload broke off.')) : reject(new FileRefused('FILE_BROKEN'));
      parser.on('file', (_field, stream, name) => {
        file = stream.on('error', () => undefined);
        take(name ?? '', arriving(stream)).then(resolve, reject);
      });
      parser.on('finish', () => file ?? reject(new FileRefused('FILE_BROKEN')));
      parser.on('error', broken);
      raw.on('close', () => raw.readableEnded || broken());
      raw.pipe(parser);
    });
  } finally {
    raw.unpipe(parser);
  }
}

function parserFor({ headers }: FastifyRequest): BusboyInstance {
  try {
    return new Busboy({ headers: headers as BusboyHeaders, limits: LIMITS });
  } catch {
    throw new FileRefused('FILE_BROKEN');
  }
}

/** The file's pieces; when its part ends too early, that the upload is broken. */
async function* arriving(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of stream) yield piece as Uint8Array;
  } catch {
    throw new FileRefused('FILE_BROKEN');
  }
}
