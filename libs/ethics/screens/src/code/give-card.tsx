import { Trans, useLingui } from '@lingui/react/macro';
import { Card, CopyField, LinkButton } from '@standing/design-system';
import { useSession } from '@standing/web-core';
import type { Edition } from './edition.js';

/** How the edition is handed to a client: its page for everybody and its documents (CP-2a). */
export function GiveCard({ edition: { edition } }: { readonly edition: Edition }) {
  const { t } = useLingui();
  const { roles } = useSession();
  const page = `/code-of-ethics/${encodeURIComponent(edition)}`;
  return (
    <Card title={t`Give it to a client`}>
      <p>
        <Trans>Everybody may read this edition at its own address, which does not change, or as a document.</Trans>
      </p>
      <CopyField label={t`Address of edition ${edition}`} value={`${window.location.origin}${page}`} />
      <ul className="plain-links">
        <li>
          <a className="link" href={page}>{t`Public page of this edition`}</a>
        </li>
        <li>
          <a className="link" href={`${page}/pdf?language=fr`}>{t`PDF in French`}</a>
        </li>
        <li>
          <a className="link" href={`${page}/pdf?language=en`}>{t`PDF in English`}</a>
        </li>
      </ul>
      {roles.includes('scheme-administrator') && (
        <div>
          <LinkButton kind="second" href="/office/code">{t`Editions, and the next one`}</LinkButton>
        </div>
      )}
    </Card>
  );
}
