import { useLingui } from '@lingui/react/macro';
import type { KnownPerson } from '@standing/web-core';

/** How somebody is named where one is chosen: with what was agreed on, where that is not coaching. */
export function useShownName(): (person: KnownPerson) => string {
  const { t } = useLingui();
  return ({ name, about }) => (about === 'supervision' ? `${name} · ${t`supervision of supervision`}` : name);
}
