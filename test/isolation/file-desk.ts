import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Clock } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Documents, NO_SCANNER, openDocuments, type Scanner } from '@standing/platform/documents';
import { openGateway, type WebApp } from '@standing/platform/gateway';
import { openLog } from '@standing/platform/observability';
import type { Installation } from './installation.js';
import type { World } from './world.js';

/** What came back over the wire. */
export type Reply = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: Buffer };

export type FileDesk = Awaited<ReturnType<typeof openFileDesk>>;

/** What the desk is shown by whoever brings it mail. */
export const MAIL_SECRET = 'the secret of a mail provider, long enough';

const BOUNDARY = 'the-boundary-of-a-form';

/** The gateway over an installation, listening, with its documents and pages that only say their name. */
export async function openFileDesk(installation: Installation, scanner: Scanner = NO_SCANNER) {
  const web = { clientFolder: null, documents: {}, renderPage: (name: string) => name } as unknown as WebApp;
  const clock = new Clock();
  const { graph, tokens, folder, secret } = installation;
  const documents: Documents = openDocuments(folder, secret, clock, { scanner, bucket: null });
  const gateway = await openGateway({
    graph,
    tokens,
    clock,
    documents,
    web,
    log: openLog('silent'),
    publicUrl: 'http://localhost:4000',
    open: false,
    behindProxy: false,
    smtpPort: 0,
    mailSecret: MAIL_SECRET,
    readiness: () => Promise.resolve(),
  });
  await gateway.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = gateway.server.server.address() as AddressInfo;
  return {
    port,
    smtpPort: gateway.smtpPort ?? 0,
    folder,
    documents,
    stop: () => gateway.stop(),
  };
}

/** The cookie of a session that the member opened. */
export async function sessionOf(world: World, { personId }: Member): Promise<string> {
  const { signInAsPersona } = await world.ask(
    world.service('gateway'),
    `mutation Be($id: Uuid!, $key: Uuid!) { signInAsPersona(personId: $id, idempotencyKey: $key) }`,
    { id: personId },
  );
  return `__Host-session=${signInAsPersona as string}`;
}

/** One file as a browser's form wraps it. */
export function wrapped(content: Buffer, name = 'attestation é.pdf'): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
}

/** Sends a request to the desk under the body's host name. */
export function send(
  { port }: FileDesk,
  { host }: World,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: Buffer,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', method, path, headers: { host, ...headers } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Sends a file to the upload door. */
export function upload(desk: FileDesk, world: World, body: Buffer, headers: Record<string, string>): Promise<Reply> {
  const type = `multipart/form-data; boundary=${BOUNDARY}`;
  const given = { 'content-type': type, 'content-length': String(body.length), ...headers };
  return send(desk, world, 'POST', '/files', given, body);
}

/** Begins to send a file and hangs up half-way. */
export function breakOff({ port }: FileDesk, { host }: World, body: Buffer, cookie: string): Promise<void> {
  return new Promise((resolve) => {
    const headers = {
      host,
      cookie,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'content-length': '900000',
    };
    const asked = request({ port, host: '127.0.0.1', method: 'POST', path: '/files', headers });
    asked.on('error', () => resolve());
    asked.on('close', () => resolve());
    asked.write(body.subarray(0, 300_000), () => setTimeout(() => asked.destroy(), 300));
  });
}
