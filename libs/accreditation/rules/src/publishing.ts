import type { Day, Refusal } from '@standing/kernel';

/** The kinds of evidence that reach the ledger here. A scheme may ask for others, but not say that they are collected. */
export const COLLECTABLE: readonly string[] = [
  'practice',
  'other-practice',
  'supervision',
  'supervision-of-supervision',
  'code-signature',
  'insurance-cover',
  'employer-cover',
  'continuity-plan',
  'cpd',
  'plan',
  'statement',
  'feedback',
  'leave',
  'waiver',
  'extension',
  'no-practice',
  'payment',
  'external-award',
  'qualification',
  'training',
  'experience',
];

/** What these rules need to know of a version of a scheme. */
export type Version = { readonly scheme: string; readonly version: string; readonly validFrom: Day };

/** The version that somebody wants to publish. */
export type NewVersion = Version & {
  readonly collected: readonly string[];
  readonly settings: { readonly quarters: 'civil' | 'body-year' };
};

/** Every reason why a version may not be published beside those published before; its own mistakes are the format's matter. */
export function refusalsToPublish(version: NewVersion, published: readonly Version[]): Refusal[] {
  return [...refusalsOfName(version, published), ...refusalsOfDay(version, published), ...refusalsOfContent(version)];
}

function refusalsOfName({ scheme, version }: NewVersion, published: readonly Version[]): Refusal[] {
  if (!published.some((other) => other.scheme === scheme && other.version === version)) return [];
  return [{ code: 'ACCREDITATION_VERSION_PUBLISHED', params: { version }, path: 'version' }];
}

/** A version that began on or before the day of another would change what was decided by that one. */
function refusalsOfDay({ validFrom }: NewVersion, published: readonly Version[]): Refusal[] {
  const last = published.map((other) => other.validFrom).reduce((latest, day) => (day > latest ? day : latest), '');
  if (validFrom > last) return [];
  return [{ code: 'ACCREDITATION_VALID_FROM_NOT_LATER', params: { last }, path: 'validFrom' }];
}

/** What the platform cannot keep is refused now, rather than held against members later. */
function refusalsOfContent({ collected, settings }: NewVersion): Refusal[] {
  const kinds = collected.map((kind, index) => ({ kind, index })).filter(({ kind }) => !COLLECTABLE.includes(kind));
  return [
    ...kinds.map(({ kind, index }) => ({
      code: 'ACCREDITATION_KIND_NOT_COLLECTED',
      params: { kind },
      path: `collected.${index}`,
    })),
    ...(settings.quarters === 'civil' ? [] : [{ code: 'ACCREDITATION_BODY_YEAR_UNKNOWN', path: 'settings.quarters' }]),
  ];
}
