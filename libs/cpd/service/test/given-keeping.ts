import { awarded } from '@standing/accreditation/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { sweep } from '@standing/platform/documents';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { EraseFile } from '../src/keeping/erase-file.js';
import { EraseOldFiles } from '../src/keeping/erase-old-files.job.js';
import { givenAnActivity, givenATicket } from './given.js';

const KEPT = `query ($ids: [Uuid!]!) { keptCpdDocuments(ids: $ids) }`;
export const FILE_OF = `query ($id: Uuid!) { cpdActivity(id: $id) { version withdrawn document { id name erasedOn keptUntil } } }`;
export const WITHDRAW = `mutation ($id: Uuid!, $version: Int!, $key: Uuid!) {
  withdrawCpdActivity(id: $id, version: $version, idempotencyKey: $key) { id }
}`;

/** Cpd with the job that erases files, which is pressed by hand; nobody is related to anybody. */
export async function startKeeping() {
  let pressed: readonly [EraseOldFiles, EraseFile] | undefined;
  const press = {
    provide: 'press',
    inject: [EraseOldFiles, EraseFile],
    useFactory: (ofAll: EraseOldFiles, ofOne: EraseFile) => void (pressed = [ofAll, ofOne]),
  };
  const graph = {
    ask: <Data>(_: Actor, __: string, { id }: Readonly<Record<string, unknown>>) =>
      Promise.resolve({ peopleAreRelated: false, personNamed: { id } } as Data),
  };
  const running = await startService({ ...definition, providers: [...definition.providers, press] }, { graph });
  return {
    running,
    erase: async () => pressed?.[0].doDue(),
    eraseOne: async (bodyId: string, id: string) => pressed?.[1].execute(bodyId, id),
  };
}

/** A term of the coach's, as accreditation tells it: three years, and files for a year after it, unless something else is said. */
export function givenATerm(cpd: RunningService, { personId }: Member, changes: Record<string, unknown> = {}) {
  const days = { awardedOn: '2024-01-01', validFrom: '2024-01-01', validUntil: '2026-12-31', keepDocumentsMonths: 12 };
  const ids = { awardId: newId(), schemeVersionId: newId(), reference: 'CC-2024-1' };
  return cpd.hears(awarded, { ...ids, personId, level: 'one', ...days, ...changes });
}

/** A ticket for a file that lies in the store, and its id. */
export async function givenAFile({ cpd, coach }: { cpd: RunningService; coach: Member }) {
  const documentId = newId();
  await cpd.documents.store.put({ bodyId: cpd.bodyId, documentId }, content());
  return { documentId, file: await givenATicket(cpd, coach, { documentId }) };
}

/** An activity of 20 November 2026 that a file in the store shows. */
export async function givenAShownActivity(
  at: { cpd: RunningService; coach: Member },
  changes: Record<string, unknown> = {},
) {
  const { documentId, file } = await givenAFile(at);
  return { documentId, id: await givenAnActivity(at.cpd, at.coach, { file, ...changes }) };
}

/** Sweeps the store as the gateway does, and says whether the file still lies in it. */
export async function liesInStore(cpd: RunningService, documentId: string): Promise<boolean> {
  const keptAmong = async (bodyId: string, ids: readonly string[]): Promise<readonly string[]> => {
    const gateway = { kind: 'service', service: 'gateway', bodyId, locale: 'fr' } as const;
    return (await cpd.as(gateway).graphql(KEPT, { ids })).data.keptCpdDocuments;
  };
  await sweep(cpd.documents.store, keptAmong, cpd.clock);
  return (await cpd.documents.store.read({ bodyId: cpd.bodyId, documentId })) !== null;
}

async function* content(): AsyncGenerator<Buffer> {
  yield Buffer.from('Attestation');
}
