import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, StaleError, useAct, useFields } from '@standing/web-core';
import { CoverChanged } from '../covers/cover-changed.js';
import { type Reason, refusalWords } from '../covers/cover-words.js';
import { Compared } from './compared.js';
import type { OfficeCover } from './office-cover.js';
import { refuseCoverMutation } from './office.queries.js';

const IDS = { reason: 'cover-reason' };

const REASONS: readonly Reason[] = [
  'NO_ATTESTATION',
  'OTHER_PERSON',
  'OTHER_DAYS',
  'OTHER_POLICY',
  'ACTIVITY_NOT_COVERED',
  'COUNTRY_NOT_COVERED',
];

type DialogProps = { readonly cover: OfficeCover; readonly onClose: () => void };

/** A reason from a list: the coach reads it with what would do. */
export function RefuseDialog({ cover, onClose }: DialogProps) {
  const { t } = useLingui();
  const act = useRefuse(cover, onClose);
  const empty: { readonly reason: string | null } = { reason: null };
  const fields = useFields(empty, ({ reason }) => (reason === null ? { reason: t`Choose a reason.` } : {}), act.error);
  const stale = act.error instanceof StaleError ? act.error : null;
  const send = ({ reason }: typeof empty) => {
    const chosen = REASONS.find((each) => each === reason);
    if (chosen) act.mutate(chosen);
  };
  return (
    <Dialog title={t`Why can it not be accepted?`} open onClose={onClose}>
      <Form onSubmit={() => fields.submit(send)} label={t`Do not accept this cover`}>
        {stale && <CoverChanged stale={stale} />}
        <FormProblems
          title={t`The answer was not recorded.`}
          error={stale ? null : act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <Compared cover={cover} />
        <ReasonField
          value={fields.values.reason}
          onChange={(reason) => fields.set({ reason })}
          error={fields.wrong('reason')}
        />
        <Row>
          <Button type="submit" kind="danger" pending={act.isPending}>{t`Do not accept it`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

type ReasonFieldProps = {
  readonly value: string | null;
  readonly onChange: (reason: string | null) => void;
  readonly error: string | undefined;
};

function ReasonField({ value, onChange, error }: ReasonFieldProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={IDS.reason}
      label={t`Reason`}
      hint={t`The coach reads it, with what would do, and can send the cover again.`}
      value={value}
      onChange={onChange}
      error={error}
      options={REASONS.map((reason) => ({ value: reason, text: t(refusalWords(reason)[0]) }))}
    />
  );
}

function useRefuse({ id, version, holder }: OfficeCover, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (reason: Reason, idempotencyKey) => ask(refuseCoverMutation, { id, version, reason, idempotencyKey }),
    touches: [keys.coversToVerify],
    onDone: () => {
      const { name } = holder;
      toast({ text: t`${name} reads the reason, and what would do.` });
      onDone();
    },
  });
}
