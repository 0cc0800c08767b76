import type { DataOf } from '@standing/fact-kit';
import type { relationDeclared } from '@standing/identity/facts';

/** What every fact on a declared relation says. */
export function relationTold({
  relationId: sourceId,
  personId,
  otherPersonId,
  kind,
  fromOn,
  untilOn,
  revision,
}: DataOf<typeof relationDeclared>) {
  const people = [personId, otherPersonId] as const;
  return { source: 'declared', sourceId, people, kind, fromOn, untilOn, revision } as const;
}
