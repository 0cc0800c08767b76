import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Row, StatusTag } from '@standing/design-system';
import type { Granted } from './granted.js';

/** What became of each member: those who have it keep it, though others have not. */
export function GrantResult({ granted, onClose }: { readonly granted: Granted; readonly onClose: () => void }) {
  const { t } = useLingui();
  const { members } = granted;
  const count = members.filter(({ relief }) => relief).length;
  const title = plural(count, { one: 'Granted to # member', other: 'Granted to # members' });
  return (
    <Callout tone={count === members.length ? 'ok' : 'warn'} title={title}>
      <ul className="rows">
        {members.map(({ person: { id, name }, relief, refusals }) => (
          <li key={id}>
            <div className="item">
              <span className="item-main" data-user-text="">
                {name}
                {refusals.map(({ code, message }) => (
                  <span key={code} className="muted">
                    <br />
                    {message}
                  </span>
                ))}
              </span>
              <span className="item-end">
                {relief ? (
                  <StatusTag tone="ok">{t`Granted`}</StatusTag>
                ) : (
                  <StatusTag tone="warn">{t`Not granted`}</StatusTag>
                )}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <Row>
        <Button kind="quiet" onPress={onClose}>{t`Close this result`}</Button>
      </Row>
    </Callout>
  );
}
