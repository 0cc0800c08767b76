import { useLingui } from '@lingui/react/macro';
import { TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Adopted } from './procedure.js';

/** The text by which a body adopted a procedure, and where it is read. */
export function TextOf({ text: { title, decidedOn, organ, link } }: { readonly text: NonNullable<Adopted['text']> }) {
  const { t } = useLingui();
  const day = useFormat().day(decidedOn, 'long');
  return (
    <p>
      <TextLink href={link}>
        <span data-user-text="">{title}</span>
      </TextLink>
      <span className="muted" data-user-text="">{` · ${t`decided on ${day}`} · ${organ}`}</span>
    </p>
  );
}
