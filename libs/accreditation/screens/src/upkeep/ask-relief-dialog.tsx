import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Callout, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, Loaded, useAct, useFields, useFormat } from '@standing/web-core';
import { Effects } from './effects.js';
import { ReliefFields } from './relief-fields.js';
import { NO_RELIEF, RELIEF_IDS, type ReliefSent, sentOf, useCheckRelief } from './relief-values.js';
import { askForReliefMutation, reliefPreviewQuery } from './upkeep.queries.js';

/** Asks for leave, a waiver or an extension, and shows what it would change before it is sent. */
export function AskReliefDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useAct({
    run: (input: ReliefSent, idempotencyKey) => ask(askForReliefMutation, { input, idempotencyKey }),
    touches: [keys.reliefs],
    onDone: () => {
      toast({ text: t`You asked for it. The body answers.` });
      onClose();
    },
  });
  const fields = useFields(NO_RELIEF, useCheckRelief(), act.error);
  const sent = sentOf(fields.values);
  const send = () => fields.submit(() => sent && act.mutate(sent));
  return (
    <Dialog title={t`Ask for leave or relief`} open onClose={onClose}>
      <Form onSubmit={send} label={t`Ask for leave or relief`}>
        <FormProblems
          title={t`It was not asked for.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={RELIEF_IDS}
          tried={fields.tried}
        />
        <ReliefFields fields={fields} hints />
        {sent && <MyPreview input={sent} />}
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Ask for it`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function MyPreview({ input }: { readonly input: ReliefSent }) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const preview = useQuery({
    queryKey: [...keys.reliefs, 'preview', input, locale],
    queryFn: () => ask(reliefPreviewQuery, { input, personIds: null }),
    select: ({ reliefPreview: [mine] }) => mine ?? null,
    placeholderData: keepPreviousData,
  });
  return (
    <Callout>
      <Loaded query={preview} failed={t`What it would change could not be worked out.`} lines={2}>
        {(mine) => mine && <Effects preview={mine} />}
      </Loaded>
    </Callout>
  );
}
