import { describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { secretFrom } from '@standing/platform/config';
import { DocumentLinks, DocumentTickets } from '@standing/platform/documents';
import { TestClock } from '@standing/testing';

const secret = secretFrom('a master secret that is long enough for it');

describe('a link to a document', () => {
  const clock = new TestClock();
  const links = new DocumentLinks(secret, clock);
  const [bodyId, readerId, documentId] = [newId(), newId(), newId()];
  const linked = { bodyId, readerId, documentId, name: 'attestation.pdf', mediaType: 'application/pdf' } as const;

  it('leads its reader to the document', async () => {
    expect(await links.read(await links.mint(linked), { bodyId, readerId })).toEqual(linked);
  });

  it('leads nobody else there, and nobody in another body', async () => {
    const link = await links.mint(linked);

    expect(await links.read(link, { bodyId, readerId: newId() })).toBeNull();
    expect(await links.read(link, { bodyId: newId(), readerId })).toBeNull();
  });

  it('is over after a minute', async () => {
    const link = await links.mint(linked);
    clock.advance(59);
    expect(await links.read(link, { bodyId, readerId })).not.toBeNull();
    clock.advance(1);

    expect(await links.read(link, { bodyId, readerId })).toBeNull();
  });

  it('is none when it was changed, made by another installation, or is a ticket', async () => {
    const link = await links.mint(linked);
    const elsewhere = new DocumentLinks(secretFrom('the master secret of another installation'), clock);
    const ticket = await new DocumentTickets(secret, clock).mint({
      ...{ bodyId, personId: readerId, documentId, name: 'x', mediaType: 'application/pdf', bytes: 1 },
      sha256: 'a'.repeat(64),
    });

    for (const other of [`${link.slice(0, -4)}AAAA`, await elsewhere.mint(linked), ticket, ''])
      expect(await links.read(other, { bodyId, readerId })).toBeNull();
  });
});
