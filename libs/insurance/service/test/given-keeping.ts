import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { DocumentTickets, sweep } from '@standing/platform/documents';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import { EraseAttestation } from '../src/keeping/erase-attestation.js';
import { EraseOldAttestations } from '../src/keeping/erase-old-attestations.job.js';
import { SET_TERM } from './documents.js';
import { givenACover } from './given.js';

const KEPT = `query ($ids: [Uuid!]!) { keptInsuranceDocuments(ids: $ids) }`;

/** A coach of a body. */
export type At = { readonly service: RunningService; readonly coach: Member };

/** Insurance with the job that erases attestations, which is pressed by hand. */
export async function startKeeping() {
  let pressed: readonly [EraseOldAttestations, EraseAttestation] | undefined;
  const press = {
    provide: 'press',
    inject: [EraseOldAttestations, EraseAttestation],
    useFactory: (ofAll: EraseOldAttestations, ofOne: EraseAttestation) => void (pressed = [ofAll, ofOne]),
  };
  const running = await startService({ ...insurance, providers: [...insurance.providers, press] });
  return {
    running,
    erase: async () => pressed?.[0].doDue(),
    eraseOne: async (bodyId: string, id: string) => pressed?.[1].execute(bodyId, id),
  };
}

/** The body keeps attestations for so many months; null for as long as nothing else is said. */
export function givenATerm(service: RunningService, months: number | null, key = newId()) {
  return service.as(service.member({ roles: ['scheme-administrator'] })).graphql(SET_TERM, { months, key });
}

/** The ticket of an attestation that lies in the store, and its id. */
export async function givenAFile({ service, coach }: At) {
  const documentId = newId();
  const { bodyId, personId } = coach;
  await service.documents.store.put({ bodyId, documentId }, content());
  const file = await new DocumentTickets(service.database.secret, service.clock).mint({
    ...{ bodyId, personId, documentId, name: 'attestation.pdf', mediaType: 'application/pdf' },
    ...{ bytes: 11, sha256: 'a'.repeat(64) },
  });
  return { documentId, file };
}

/** A cover of the year 2026 with its attestation. */
export async function givenAShownCover(at: At, changes: Record<string, unknown> = {}) {
  const { documentId, file } = await givenAFile(at);
  const year = { startsOn: '2026-01-01', endsOn: '2026-12-31', policyReference: newId() };
  return { documentId, id: await givenACover(at.service, at.coach, { ...year, file, ...changes }) };
}

/** Sweeps the store as the gateway does, and says whether the attestation still lies in it. */
export async function liesInStore(service: RunningService, documentId: string): Promise<boolean> {
  const keptAmong = async (bodyId: string, ids: readonly string[]): Promise<readonly string[]> => {
    const gateway = { kind: 'service', service: 'gateway', bodyId, locale: 'fr' } as const;
    return (await service.as(gateway).graphql(KEPT, { ids })).data.keptInsuranceDocuments;
  };
  await sweep(service.documents.store, keptAmong, service.clock);
  return (await service.documents.store.read({ bodyId: service.bodyId, documentId })) !== null;
}

async function* content(): AsyncGenerator<Buffer> {
  yield Buffer.from('Attestation');
}
