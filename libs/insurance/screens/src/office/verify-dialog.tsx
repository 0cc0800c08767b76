import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, Form, Row, SummaryList, toast } from '@standing/design-system';
import { ask, FormProblems, keys, StaleError, useAct, useFields, useFormat, useSession } from '@standing/web-core';
import { CoverChanged } from '../covers/cover-changed.js';
import { activityWord } from '../covers/cover-words.js';
import { useCountryNames } from '../use-country-names.js';
import type { OfficeCover } from './office-cover.js';
import { verifyCoverMutation } from './office.queries.js';

const IDS = { seenOn: 'cover-seen' };

type DialogProps = { readonly cover: OfficeCover; readonly onClose: () => void };

/** "Attestation seen on this day": it cannot be undone here, so the cover is shown once more. */
export function VerifyDialog({ cover, onClose }: DialogProps) {
  const { t } = useLingui();
  const { body } = useSession();
  const act = useVerify(cover, onClose);
  const empty: { readonly seenOn: string | null } = { seenOn: body.today };
  const missing = t`Give the day on which you saw it.`;
  const fields = useFields(empty, ({ seenOn }) => (seenOn === null ? { seenOn: missing } : {}), act.error);
  const stale = act.error instanceof StaleError ? act.error : null;
  return (
    <Dialog title={t`Does the attestation say this?`} open onClose={onClose}>
      <Form
        onSubmit={() => fields.submit(({ seenOn }) => act.mutate(seenOn ?? body.today))}
        label={t`Verify this cover`}
      >
        {stale && <CoverChanged stale={stale} />}
        <FormProblems
          title={t`The verification was not recorded.`}
          error={stale ? null : act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <Compared cover={cover} />
        <DateField
          id={IDS.seenOn}
          label={t`Attestation seen on`}
          value={fields.values.seenOn}
          onChange={(seenOn) => fields.set({ seenOn })}
          error={fields.wrong('seenOn')}
        />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`I saw it: it says this`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

/** What is compared with the attestation. */
export function Compared({ cover }: { readonly cover: OfficeCover }) {
  const { t } = useLingui();
  const format = useFormat();
  const { list } = useCountryNames();
  const [from, to] = [format.day(cover.startsOn, 'long'), format.day(cover.endsOn, 'long')];
  return (
    <SummaryList
      items={[
        { term: t`Insured person`, value: cover.holder.name },
        { term: t`Insurer and policy`, value: `${cover.insurer} · ${cover.policyReference}` },
        { term: t`Days`, value: t`${from} to ${to}` },
        { term: t`Countries`, value: list(cover.countries) },
        {
          term: t`Activities`,
          value: format.all(cover.activities.map((activity) => t(activityWord(activity)))),
        },
      ]}
    />
  );
}

function useVerify({ id, version, holder }: OfficeCover, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (seenOn: string, idempotencyKey) => ask(verifyCoverMutation, { id, version, seenOn, idempotencyKey }),
    touches: [keys.coversToVerify],
    onDone: () => {
      const { name } = holder;
      toast({ text: t`The cover of ${name} is verified.` });
      onDone();
    },
  });
}
