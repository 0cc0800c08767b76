import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { secretFrom } from '@standing/platform/config';
import { ClamAv, NO_SCANNER, openDocuments, type Scanner } from '@standing/platform/documents';
import { openLog } from '@standing/platform/observability';
import { TestClock } from '@standing/testing';
import { openClamd, type Says } from './clamd.js';
import { samples } from './files.js';

const log = openLog('silent', 2);
const OK = 'stream: OK\0';
const FOUND = 'stream: Eicar-Test-Signature FOUND\0';

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

describe('a file that is searched for viruses', () => {
  const clock = new TestClock();
  const sender = { bodyId: newId(), personId: newId() };
  let folder: string;
  let stop: () => Promise<unknown>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scan-'));
    stop = () => Promise.resolve();
  });
  afterEach(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });

  const documents = (scanner: Scanner) => {
    return openDocuments(folder, secretFrom('a master secret that is long enough'), clock, { scanner, bucket: null });
  };
  async function asked(says: Says, at?: string): Promise<ClamAv> {
    const daemon = await openClamd(says, at);
    stop = daemon.stop;
    return new ClamAv(daemon.address, log, 500);
  }
  const lying = async () => (await readdir(join(folder, 'documents', sender.bodyId)).catch(() => [])).length;
  const place = async () => {
    const [documentId = ''] = await readdir(join(folder, 'documents', sender.bodyId));
    return { bodyId: sender.bodyId, documentId };
  };

  it('is sent whole, whatever its size, and clean when the daemon says so', async () => {
    const seen: number[] = [];
    const scanner = await asked((content) => {
      seen.push(content.length);
      return OK;
    });
    const content = Buffer.alloc(300_000, 7);

    expect([await scanner.scan(content), await scanner.scan(Buffer.alloc(0))]).toEqual(['clean', 'clean']);
    expect(seen).toEqual([300_000, 0]);
  });

  it('is searched over a socket in a folder too', async () => {
    const scanner = await asked((content) => (content.includes('harm') ? FOUND : OK), join(folder, 'clamd.ctl'));

    expect([await scanner.scan(Buffer.from('fine')), await scanner.scan(Buffer.from('harm'))]).toEqual([
      ...['clean', 'infected'],
    ]);
  });

  it.each<[string, Says]>([
    ['says that it cannot', () => 'INSTREAM size limit exceeded. ERROR\0'],
    ['says something else', () => 'stream: OK, or is it?\0'],
    ['hangs up', () => ''],
    ['is silent', () => null],
  ])('has not been searched when the daemon %s', async (_, says) => {
    expect(await (await asked(says)).scan(Buffer.from('x'))).toBe('not-scanned');
  });

  it('has not been searched when nobody is there', async () => {
    expect(await new ClamAv(join(folder, 'none'), log).scan(Buffer.from('x'))).toBe('not-scanned');
  });

  it('is refused, and nothing of it kept, when something is found', async () => {
    const received = documents(await asked(() => FOUND)).receive(sender, 'x.pdf', once(samples.pdf));

    await expect(received).rejects.toThrow('FILE_INFECTED');
    expect(await lying()).toBe(0);
  });

  it('is taken all the same when the daemon does not answer, and held back until it does', async () => {
    let answer: string | null = null;
    const kept = documents(await asked(() => answer));
    const received = await kept.receive(sender, 'x.pdf', once(samples.pdf));
    const before = await kept.open(await place());
    answer = OK;
    const after = await kept.open(await place());

    expect(received.scan).toBe('not-scanned');
    expect(before).toMatchObject({ scan: 'not-scanned', mayBeGiven: false });
    expect(after).toMatchObject({ scan: 'clean', mayBeGiven: true, content: samples.pdf });
  });

  it('is held back when something is found that nobody knew of when it came', async () => {
    let answer = OK;
    const kept = documents(await asked(() => answer));
    const received = await kept.receive(sender, 'x.pdf', once(samples.pdf));
    answer = FOUND;

    expect(received.scan).toBe('clean');
    expect(await kept.open(await place())).toMatchObject({ scan: 'infected', mayBeGiven: false });
  });

  it('is given where nobody searches, and said not to be searched', async () => {
    const kept = documents(NO_SCANNER);
    const received = await kept.receive(sender, 'x.pdf', once(samples.pdf));

    expect(received.scan).toBe('not-scanned');
    expect(await kept.open(await place())).toMatchObject({ scan: 'not-scanned', mayBeGiven: true });
    expect(await kept.open({ bodyId: sender.bodyId, documentId: newId() })).toBeNull();
  });
});
