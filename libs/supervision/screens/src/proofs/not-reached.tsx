import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, TextLink } from '@standing/design-system';
import type { Agreement } from '../agreements/use-agreements.js';

/** What a coach does when the platform can no longer reach a supervisor of theirs. Neither why nor since when is said. */
export function NotReached({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const names = new Set(
    agreements
      .filter(({ status, disownedOn, supervisor }) => status !== 'DECLINED' && !disownedOn && !supervisor.available)
      .map(({ supervisor }) => supervisor.name),
  );
  return [...names].map((name) => <WhatToDo key={name} name={name} />);
}

function WhatToDo({ name }: { readonly name: string }) {
  const { t } = useLingui();
  return (
    <Callout tone="warn" title={t`The platform can no longer reach ${name}`}>
      <ul className="bullets">
        <li>
          <Trans>Confirmed sessions and signed statements stand.</Trans>
        </li>
        <li>
          <TextLink href="/supervision/documents">{t`Give documents`}</TextLink>{' '}
          <Trans>for sessions that are not confirmed.</Trans>
        </li>
        <li>
          <Trans>Propose an agreement to another supervisor to go on.</Trans>
        </li>
      </ul>
    </Callout>
  );
}
