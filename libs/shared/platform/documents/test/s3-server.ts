import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many keys a list gives at once: few, so that a spec sees a second page. */
const PAGE = 2;

/** When what comes in is said to have been changed, until a spec says otherwise. */
const STANDS_AT = new Date(0);

type Held = { readonly content: Buffer; modified: Date };

/** As much of a server of objects as a store of documents asks for, in memory: it stands for a program that is not ours. */
export async function openS3Server() {
  const objects = new Map<string, Held>();
  const server = createServer((request, response) => void answer(objects, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** By key. */
    objects,
    bucket: { name: 'documents', region: 'eu-west-3', endpoint: `http://127.0.0.1:${port}` },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function answer(objects: Map<string, Held>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '', 'http://localhost');
  const [, bucket, ...rest] = url.pathname.split('/');
  const key = rest.join('/');
  if (bucket !== 'documents' || !request.headers.authorization?.startsWith('AWS4-HMAC-SHA256'))
    return say(response, 403, error('AccessDenied'));
  if (key === '') return say(response, 200, list(objects, url.searchParams));
  if (request.method === 'PUT') {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    objects.set(key, { content: Buffer.concat(pieces), modified: STANDS_AT });
    return say(response, 200, '');
  }
  if (request.method === 'DELETE') {
    objects.delete(key);
    return say(response, 204, '');
  }
  const held = objects.get(key);
  return held ? say(response, 200, held.content) : say(response, 404, error('NoSuchKey'));
}

function list(objects: Map<string, Held>, asked: URLSearchParams): string {
  const prefix = asked.get('prefix') ?? '';
  const after = asked.get('continuation-token') ?? '';
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).sort();
  const names = asked.get('delimiter') === '/' ? [...new Set(keys.map((key) => `${key.split('/')[0] ?? ''}/`))] : keys;
  const left = names.filter((name) => name > after);
  const shown = left.slice(0, PAGE);
  const items = shown.map((name) => {
    const held = objects.get(name);
    return held
      ? `<Contents><Key>${name}</Key><LastModified>${held.modified.toISOString()}</LastModified></Contents>`
      : `<CommonPrefixes><Prefix>${name}</Prefix></CommonPrefixes>`;
  });
  const next = left.length > PAGE ? `<NextContinuationToken>${shown.at(-1) ?? ''}</NextContinuationToken>` : '';
  return `<?xml version="1.0"?><ListBucketResult>${items.join('')}${next}</ListBucketResult>`;
}

function error(code: string): string {
  return `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
}

function say(response: ServerResponse, status: number, content: string | Buffer): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(content);
}
