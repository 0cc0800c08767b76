import { useLingui } from '@lingui/react/macro';
import { TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Adopted } from './procedure.js';

/** The text by which a body adopted a procedure, where it is read, and which organ excludes from membership. */
export function TextOf({ text }: { readonly text: NonNullable<Adopted['text']> }) {
  const { t } = useLingui();
  const { title, decidedOn, organ, link, statutesOrgan } = text;
  const day = useFormat().day(decidedOn, 'long');
  return (
    <p>
      <TextLink href={link}>
        <span data-user-text="">{title}</span>
      </TextLink>
      <span className="muted" data-user-text="">{` · ${t`decided on ${day}`} · ${organ}`}</span>
      {statutesOrgan && (
        <span className="muted" data-user-text="">{` · ${t`exclusion from membership: ${statutesOrgan}`}`}</span>
      )}
    </p>
  );
}
