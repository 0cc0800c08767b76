import { useLingui } from '@lingui/react/macro';
import { Button, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { extendReplyMutation } from './times.queries.js';

/** Fourteen days more for the respondent to reply, once. */
export function ExtendReply({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const act = useAct({
    run: (id: string, idempotencyKey) => ask(extendReplyMutation, { caseId: id, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`The respondent has fourteen days more to reply.` }),
  });
  return (
    <section className="stack" aria-label={t`More time to reply`}>
      <FormProblems
        title={t`The time to reply was not made longer.`}
        error={act.error}
        mistakes={{}}
        ids={{}}
        tried={0}
      />
      <p className="muted">{t`The respondent may have fourteen days more to reply, once.`}</p>
      <Row>
        <Button kind="second" onPress={() => act.mutate(caseId)} pending={act.isPending}>
          {t`Give fourteen days more`}
        </Button>
      </Row>
    </section>
  );
}
