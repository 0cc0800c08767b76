import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Button, Card, Row, Stack } from '@standing/design-system';
import { AddLine } from './add-line.js';
import type { Charter, Commitment } from './charter.js';
import { LineRow } from './line-row.js';
import { ResetCharter } from './reset-charter.js';
import { useFocusKept } from './use-focus-kept.js';
import { useReader } from './use-reader.js';

/** Commitments, what each is for, and how it shows; on a small screen one commitment at a time. */
export function WriteView({ charter }: { readonly charter: Charter }) {
  const [at, setAt] = useState(0);
  const { commitments } = charter;
  return (
    <Stack gap="large">
      <p className="muted">
        <Trans>
          Each line is saved as you write it. Nobody reads it before you publish. Write of how you work, never of a
          client.
        </Trans>
      </p>
      {commitments.map((commitment, index) => (
        <div key={commitment.code} className="charter-page" data-current={index === at || undefined}>
          <CommitmentPart commitment={commitment} />
        </div>
      ))}
      <Pager at={at} of={commitments.length} onTurn={setAt} />
      <ResetCharter charter={charter} />
    </Stack>
  );
}

function CommitmentPart({ commitment }: { readonly commitment: Commitment }) {
  const locale = useReader();
  const list = useRef<HTMLOListElement>(null);
  const keepFocus = useFocusKept(list);
  const { code, title, aims, lines } = commitment;
  return (
    <Card title={title[locale]}>
      <div className="charter-table">
        <div className="charter-aims">
          <h3>
            <Trans>Aims</Trans>
          </h3>
          <ul className="bullets">
            {aims.map((aim) => (
              <li key={aim.code}>{aim.text[locale]}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>
            <Trans>What a client can observe</Trans>
          </h3>
          <ol className="rows" ref={list} tabIndex={-1}>
            {lines.map((line, index) => (
              <li key={line.code}>
                <LineRow line={line} isFirst={index === 0} isLast={index === lines.length - 1} onGone={keepFocus} />
              </li>
            ))}
          </ol>
          <AddLine commitment={code} title={title[locale]} />
        </div>
      </div>
    </Card>
  );
}

type PagerProps = { readonly at: number; readonly of: number; readonly onTurn: (at: number) => void };

/** Turns the pages on a small screen; a wide one shows all of them. */
function Pager({ at, of, onTurn }: PagerProps) {
  const { t } = useLingui();
  const page = at + 1;
  const turn = (to: number) => {
    onTurn(to);
    window.scrollTo({ top: 0 });
  };
  return (
    <nav className="charter-pager" aria-label={t`Commitments`}>
      <Row justify="between">
        <Button kind="second" disabled={at === 0} onPress={() => turn(at - 1)}>{t`Previous`}</Button>
        <span role="status">{t`${page} of ${of}`}</span>
        <Button kind="second" disabled={page === of} onPress={() => turn(at + 1)}>{t`Next`}</Button>
      </Row>
    </nav>
  );
}
