import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Line } from './line.js';

/** Where a line comes from: "EMCC, Accreditation guide, seen 20 Nov 2026"; it leads there where there is an address. */
export function LineSource({ source }: { readonly source: NonNullable<Line['source']> }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body, document, url } = source;
  const day = format.day(source.seenOn);
  const name = `${body}, ${document}`;
  return (
    <span data-user-text="">
      {url ? (
        <a className="link" href={url} rel="external noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {`, ${t`seen ${day}`}`}
    </span>
  );
}
