import { Trans } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Code } from './edition.js';

type ConformsNoteProps = { readonly conformity: NonNullable<Code['codeConformsTo']> };

/** What the body says of its code: to which reference it conforms, and since when. */
export function ConformsNote({ conformity: { name, link, since } }: ConformsNoteProps) {
  const day = useFormat().day(since, 'long');
  return (
    <p>
      <Trans>
        Your association says that its code conforms to{' '}
        <a href={link} rel="noreferrer">
          {name}
        </a>{' '}
        since {day}.
      </Trans>
    </p>
  );
}
