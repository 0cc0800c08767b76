import { useLingui } from '@lingui/react/macro';
import { Button, CopyField, Row } from '@standing/design-system';
import { ask, Failure, useAct, useSession } from '@standing/web-core';
import { type AuditDraw, auditKeys, commitShareMutation } from './audit.queries.js';
import { commitmentTo, keptShare, shareFor } from './own-share.js';
import { ShowShare } from './show-share.js';

/** What the reader gives to the seed: first they are bound to a share, and once both are, they show it. */
export function GiveShare({ draw }: { readonly draw: AuditDraw }) {
  const { t } = useLingui();
  const own = draw.shares.find(({ isOwn }) => isOwn);
  if (draw.state === 'PREPARED') return own ? <Bound draw={draw} /> : <Bind draw={draw} />;
  if (draw.state !== 'COMMITTED') return null;
  if (!own) return <p className="muted">{t`Two other people are bound to a share each, and show them next.`}</p>;
  if (own.share !== null) return <p>{t`You have shown your share. The draw is made when the other one is shown.`}</p>;
  return <ShowShare drawId={draw.id} />;
}

function Bind({ draw: { id: drawId, announcement, shares } }: { readonly draw: AuditDraw }) {
  const { t } = useLingui();
  const { personId } = useSession();
  const act = useAct({
    run: async (_: undefined, idempotencyKey) => {
      const commitment = await commitmentTo(announcement, shareFor({ personId, drawId }));
      return ask(commitShareMutation, { drawId, commitment, idempotencyKey });
    },
    touches: [auditKeys.draws],
  });
  return (
    <>
      {act.error && <Failure title={t`You are not bound to a share.`} error={act.error} />}
      <p>
        {shares.length === 0
          ? t`Two people of the office give a share each. This browser makes yours at random and keeps it; the server is told its hash alone.`
          : t`One person is bound to a share. This browser makes yours at random and keeps it; the server is told its hash alone.`}
      </p>
      <Row>
        <Button onPress={() => act.mutate(undefined)} pending={act.isPending}>{t`Be bound to a share`}</Button>
      </Row>
    </>
  );
}

function Bound({ draw: { id: drawId } }: { readonly draw: AuditDraw }) {
  const { t } = useLingui();
  const { personId } = useSession();
  const share = keptShare({ personId, drawId });
  return (
    <>
      <p>{t`You are bound to your share. A second person of the office is needed now.`}</p>
      {share && <CopyField label={t`Your share: keep a copy, and show it to nobody`} value={share} />}
    </>
  );
}
