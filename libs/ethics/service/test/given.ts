import { newId } from '@standing/kernel';
import type { RunningService } from '@standing/testing';

export const PUBLISH = `mutation ($input: PublishCodeEditionInput!, $key: Uuid!) {
  publishCodeEdition(input: $input, idempotencyKey: $key) { id edition title hash validFrom validUntil sections { code title clauses { code text } } }
}`;

export const SIGN = `mutation ($input: SignCodeInput!, $key: Uuid!) {
  signCode(input: $input, idempotencyKey: $key) {
    id editionId edition editionHash place signedOn nameTyped method signedAt
  }
}`;

/** The input for a small edition; say only what the test is about. */
export function anEdition(changes: { edition?: string; validFrom?: string; sections?: unknown[] } = {}) {
  return {
    edition: '1',
    validFrom: '2026-01-01',
    title: { fr: 'Code de déontologie', en: 'Code of ethics' },
    sections: [
      {
        code: 'IN',
        title: { fr: 'Intégrité', en: 'Integrity' },
        clauses: [
          { code: 'IN-1', text: { fr: 'Je dis la vérité.', en: 'I tell the truth.' } },
          { code: 'IN-2', text: { fr: 'Je n’exagère pas.', en: 'I do not overstate.' } },
        ],
      },
      {
        code: 'AT',
        title: { fr: 'Attestation', en: 'Attestation' },
        clauses: [{ code: 'AT-2', text: { fr: 'Je signe.', en: 'I sign.' } }],
      },
    ],
    ...changes,
  };
}

/** Publishes it, as the body's scheme administrator. */
export async function givenAnEdition(
  ethics: RunningService,
  changes: Parameters<typeof anEdition>[0] = {},
): Promise<{ id: string; hash: string }> {
  const administrator = ethics.member({ roles: ['scheme-administrator'] });
  const { data, errors } = await ethics.as(administrator).graphql(PUBLISH, { input: anEdition(changes), key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { publishCodeEdition: { id: string; hash: string } }).publishCodeEdition;
}

/** What Amélie Laurent types to sign the edition. */
export function aSignature(edition: { id: string; hash: string }, changes: Record<string, string> = {}) {
  return { editionId: edition.id, editionHash: edition.hash, place: 'Lyon', nameTyped: 'amelie laurent', ...changes };
}
