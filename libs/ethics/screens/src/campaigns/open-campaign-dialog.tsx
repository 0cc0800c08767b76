import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, Form, RadioGroup, Row, Select, TextField, toast } from '@standing/design-system';
import { addDays, ask, type Fields, FormProblems, useAct, useFields, useSession } from '@standing/web-core';
import { declarationKeys } from '../declarations/declaration.queries.js';
import { type Campaign, type Campaigns, openCampaignMutation } from './campaign.queries.js';
import { CampaignSize } from './campaign-size.js';
import { useTextName } from './use-text-name.js';

type Values = {
  readonly textId: string;
  readonly audience: Campaign['audience'];
  readonly deadlineOn: string | null;
  /** Numbers of days, as they are typed. */
  readonly remindDays: string;
};

const IDS = {
  textId: 'campaign-text',
  audience: 'campaign-audience',
  deadlineOn: 'campaign-deadline',
  remindDays: 'campaign-reminders',
};

type OpenCampaignDialogProps = { readonly texts: Campaigns['textsToSign']; readonly onClose: () => void };

/** Which text, whom, until when and with which reminders; how many that are is said before it is sent. */
export function OpenCampaignDialog({ texts, onClose }: OpenCampaignDialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useOpen(onClose);
  const first = texts[0]?.id ?? '';
  const initial: Values = { textId: first, audience: 'EVERYBODY', deadlineOn: addDays(today, 30), remindDays: '14, 3' };
  const fields = useFields(initial, useCheck(), act.error);
  const { mistakes, tried, submit, values } = fields;
  return (
    <Dialog title={t`Open a campaign`} open onClose={onClose}>
      <Form onSubmit={() => submit(act.mutate)} label={t`Open a campaign`}>
        <FormProblems title={t`The campaign was not opened.`} ids={IDS} {...{ mistakes, tried, error: act.error }} />
        <WhatAndWhom fields={fields} texts={texts} />
        <WhenFields fields={fields} />
        <CampaignSize textId={values.textId} audience={values.audience} />
        <p className="muted">
          {t`Members read the same: a campaign adds no sanction. Before a first signature of the code nothing counts; whoever signed an earlier edition loses nothing.`}
        </p>
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Open the campaign`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

type WhatAndWhomProps = { readonly fields: Fields<Values>; readonly texts: Campaigns['textsToSign'] };

function WhatAndWhom({ fields: { values, set, wrong }, texts }: WhatAndWhomProps) {
  const { t } = useLingui();
  const textName = useTextName();
  return (
    <>
      <Select
        id={IDS.textId}
        label={t`Text to sign`}
        value={values.textId}
        onChange={(textId) => set({ textId })}
        error={wrong('textId')}
        options={texts.map((text) => ({ value: text.id, text: textName(text) }))}
      />
      <RadioGroup
        id={IDS.audience}
        label={t`Who is asked`}
        value={values.audience}
        onChange={(audience) => set({ audience: audience as Values['audience'] })}
        error={wrong('audience')}
        options={[
          { value: 'EVERYBODY', text: t`All members` },
          { value: 'ACCREDITED', text: t`Accredited members`, hint: t`Who holds an accreditation today` },
        ]}
      />
    </>
  );
}

function WhenFields({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <>
      <DateField
        id={IDS.deadlineOn}
        label={t`Last day`}
        value={values.deadlineOn}
        onChange={(deadlineOn) => set({ deadlineOn })}
        error={wrong('deadlineOn')}
      />
      <TextField
        id={IDS.remindDays}
        label={t`Reminders, in days before the last day`}
        hint={t`Four at the most, with commas between them; leave it empty for none.`}
        value={values.remindDays}
        onChange={(remindDays) => set({ remindDays })}
        error={wrong('remindDays')}
        size="medium"
      />
    </>
  );
}

function useCheck() {
  const { t } = useLingui();
  return ({ deadlineOn, remindDays }: Values) => ({
    ...(deadlineOn === null && { deadlineOn: t`Give the last day.` }),
    ...(daysIn(remindDays).some((days) => !Number.isInteger(days)) && {
      remindDays: t`Write whole numbers, such as 14, 3.`,
    }),
  });
}

function daysIn(typed: string): number[] {
  return typed
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map(Number);
}

function useOpen(onClose: () => void) {
  const { t } = useLingui();
  const { today } = useSession().body;
  return useAct({
    run: ({ deadlineOn, remindDays, ...rest }: Values, idempotencyKey) => {
      const input = { ...rest, deadlineOn: deadlineOn ?? today, remindDays: daysIn(remindDays) };
      return ask(openCampaignMutation, { input, idempotencyKey });
    },
    touches: [declarationKeys.campaigns],
    onDone: () => {
      toast({ text: t`The campaign is open.` });
      onClose();
    },
  });
}
