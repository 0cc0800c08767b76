import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, TextField, toast } from '@standing/design-system';
import { ask, FormProblems, useAct, useFields, useSession } from '@standing/web-core';
import { auditKeys, revealShareMutation } from './audit.queries.js';
import { keptShare } from './own-share.js';

const IDS = { share: 'audit-share' };

/** The share to show: the one that this browser kept, or a copy kept elsewhere. */
export function ShowShare({ drawId }: { readonly drawId: string }) {
  const { t } = useLingui();
  const { personId } = useSession();
  const act = useAct({
    run: ({ share }: { readonly share: string }, idempotencyKey) =>
      ask(revealShareMutation, { drawId, share: share.trim(), idempotencyKey }),
    touches: [auditKeys.draws, auditKeys.own],
    onDone: ({ revealAuditShare }) =>
      toast({ text: revealAuditShare.state === 'DRAWN' ? t`The draw is made.` : t`Your share is shown.` }),
  });
  const check = ({ share }: { readonly share: string }) =>
    share.trim() === '' ? { share: t`Give the share that you kept.` } : {};
  const initial = { share: keptShare({ personId, drawId }) ?? '' };
  const { values, set, wrong, submit, mistakes, tried } = useFields(initial, check, act.error);
  return (
    <Form onSubmit={() => submit(act.mutate)} label={t`Show your share`}>
      <FormProblems title={t`Your share was not shown.`} ids={IDS} {...{ mistakes, tried, error: act.error }} />
      <TextField
        id={IDS.share}
        label={t`Your share`}
        hint={t`64 digits and letters. This browser fills them in where it kept them.`}
        value={values.share}
        onChange={(share) => set({ share })}
        error={wrong('share')}
        autoComplete="off"
      />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Show my share`}</Button>
      </Row>
    </Form>
  );
}
