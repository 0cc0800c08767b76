import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, Row, StatusTag, Stack } from '@standing/design-system';
import { ask, Failure, Loaded, useAct, useFormat } from '@standing/web-core';
import { auditKeys, type Level, type OwnAudit, ownAuditsQuery, ownProofQuery } from './audit.queries.js';
import { keepFile } from './keep-file.js';
import { useWhy } from './use-why.js';

/** The draws that the reader was in: whether and why they were drawn, with what proves it. Nothing where there was none. */
export function OwnAudits() {
  const { t } = useLingui();
  const { locale } = useFormat();
  const own = useQuery({ queryKey: [...auditKeys.own, locale], queryFn: () => ask(ownAuditsQuery, {}) });
  if (own.data?.myAuditDraws.length === 0) return null;
  return (
    <Card title={t`Audits`}>
      <Loaded query={own} failed={t`The draws that you were in could not be loaded.`} lines={3}>
        {({ myAuditDraws, schemeLevels }) => (
          <ul className="rows">
            {myAuditDraws.map((audit) => (
              <li key={audit.drawId}>
                <OwnRow audit={audit} levels={schemeLevels} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function OwnRow({ audit, levels }: { readonly audit: OwnAudit; readonly levels: readonly Level[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(audit.preparedOn, 'long');
  const sentences = useWhy(levels)(audit);
  return (
    <Stack gap="small">
      <div className="item">
        <span className="item-main strong">{t`Draw of ${day}`}</span>
        <span className="item-end">
          <Result audit={audit} />
        </span>
      </div>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Proof audit={audit} about={day} />
    </Stack>
  );
}

function Result({ audit: { state, isDrawn, leftOut } }: { readonly audit: OwnAudit }) {
  const { t } = useLingui();
  if (state === 'ABANDONED') return <StatusTag>{t`Draw given up`}</StatusTag>;
  if (state !== 'DRAWN') return <StatusTag tone="brand">{t`Not drawn yet`}</StatusTag>;
  if (leftOut) return <StatusTag>{t`You were left out`}</StatusTag>;
  return isDrawn ? (
    <StatusTag tone="warn">{t`You were drawn`}</StatusTag>
  ) : (
    <StatusTag>{t`You were not drawn`}</StatusTag>
  );
}

function Proof({ audit: { drawId }, about }: { readonly audit: OwnAudit; readonly about: string }) {
  const { t } = useLingui();
  const act = useAct({
    run: () => ask(ownProofQuery, { drawId }),
    onDone: ({ myAuditProof }) => keepFile(`audit-proof-${drawId}.json`, myAuditProof),
  });
  return (
    <>
      {act.error && <Failure title={t`The proof could not be loaded.`} error={act.error} />}
      <Row>
        <Button
          kind="quiet"
          size="small"
          onPress={() => act.mutate(undefined)}
          pending={act.isPending}
          label={t`Download the proof of my row: ${about}`}
        >
          {t`Download the proof of my row`}
        </Button>
        <a className="link" href={`/audit-draws/${drawId}`}>
          {t`What is published of this draw`}
        </a>
      </Row>
      <p className="muted small">
        {t`With both files, npm run verify-draw checks the draw and your row. Show the proof only to whom you trust: it says which row is yours.`}
      </p>
    </>
  );
}
