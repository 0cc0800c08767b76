import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Draft } from './draft.js';

/** Until when the application would stand as it does today, and what ends it; nothing where nothing is met that could end. */
export function HoldsUntil({ draft: { holding, decision } }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const format = useFormat();
  if (!holding && !decision?.metCount) return null;
  if (!holding)
    return <Callout title={t`As it stands today it holds for the next twelve months, as far as is known.`} />;
  const day = format.day(holding.until, 'long');
  return (
    <Callout tone="warn" title={t`As it stands today it holds until ${day}: send it by then.`}>
      {holding.reason === 'VERSION' ? (
        <p>{t`From the day after, another version of the scheme decides.`}</p>
      ) : (
        <>
          <p>{t`From the day after, unless you add to them, these are no longer met:`}</p>
          <ul className="bullets">
            {holding.lines.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </Callout>
  );
}
