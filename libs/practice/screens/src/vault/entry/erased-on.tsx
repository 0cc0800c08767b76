import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Entry } from '../content/entry.js';
import { erasedOn } from '../content/erasing.js';

/** From when an entry erases itself, where it speaks of a colleague. */
export function ErasedOn({ entry }: { readonly entry: Pick<Entry, 'about' | 'begunOn'> }) {
  const { t } = useLingui();
  const format = useFormat();
  const last = erasedOn(entry);
  if (last === null) return null;
  const day = format.day(last);
  return (
    <Callout>
      <p>{t`What speaks of a colleague is kept for twelve months. This entry erases itself when you open the vault from ${day} on.`}</p>
    </Callout>
  );
}
