import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, StaleError, useAct, useFields, useSession } from '@standing/web-core';
import { CoverChanged } from '../covers/cover-changed.js';
import { FindingToBe } from '../minimum/finding-to-be.js';
import { Compared } from './compared.js';
import { LinkFields } from './link-fields.js';
import { type CheckSent, type CheckValues, NOTHING_CHECKED, sentOf, useCheck } from './check-values.js';
import type { OfficeCover } from './office-cover.js';
import { verifyCoverMutation } from './office.queries.js';

const IDS = { seenOn: 'cover-seen', nameLink: 'cover-link', linkSeenOn: 'cover-link-seen' };

type DialogProps = { readonly cover: OfficeCover; readonly onClose: () => void };

/** "Attestation seen on this day", and how its name is the coach's: it cannot be undone here, so the cover is shown once more. */
export function VerifyDialog({ cover, onClose }: DialogProps) {
  const { t } = useLingui();
  const { body } = useSession();
  const act = useVerify(cover, onClose);
  const empty: CheckValues = { ...NOTHING_CHECKED, seenOn: body.today };
  const fields = useFields(empty, useCheck(), act.error);
  const stale = act.error instanceof StaleError ? act.error : null;
  const send = (values: CheckValues) => {
    const check = sentOf(values);
    if (check) act.mutate(check);
  };
  return (
    <Dialog title={t`Does the attestation say this?`} open onClose={onClose}>
      <Form onSubmit={() => fields.submit(send)} label={t`Verify this cover`}>
        {stale && <CoverChanged stale={stale} />}
        <FormProblems
          title={t`The verification was not recorded.`}
          error={stale ? null : act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <Compared cover={cover} />
        <LinkFields fields={fields} ids={IDS} kind={cover.kind} />
        <DateField
          id={IDS.seenOn}
          label={t`Attestation seen on`}
          value={fields.values.seenOn}
          onChange={(seenOn) => fields.set({ seenOn })}
          error={fields.wrong('seenOn')}
        />
        {fields.values.seenOn && <FindingToBe coverId={cover.id} seenOn={fields.values.seenOn} />}
        <Row>
          <Button type="submit" pending={act.isPending}>{t`I saw it: it says this`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useVerify({ id, version, holder }: OfficeCover, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (check: CheckSent, idempotencyKey) => ask(verifyCoverMutation, { id, version, ...check, idempotencyKey }),
    touches: [keys.coversToVerify],
    onDone: () => {
      const { name } = holder;
      toast({ text: t`The cover of ${name} is verified.` });
      onDone();
    },
  });
}
