import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, SummaryList } from '@standing/design-system';
import { FormProblems, useFields } from '@standing/web-core';
import type { Way } from './case-in-list.js';
import { JOINING } from './ways.js';

const IDS = { conflict: 'case-conflict' };

type DeclareFormProps = {
  readonly way: Way;
  /** Whom the case concerns. */
  readonly whom: string;
  readonly act: {
    readonly mutate: (conflict: boolean) => void;
    readonly error: Error | null;
    readonly isPending: boolean;
  };
  readonly onClose: () => void;
};

type Values = { readonly conflict: 'yes' | 'no' | null };

/** Whether the reader has a conflict of interest; what follows from either answer is said before it is given. */
export function DeclareForm({ way, whom, act, onClose }: DeclareFormProps) {
  const { t } = useLingui();
  const missing = t`Say whether you have a conflict of interest.`;
  const check = ({ conflict }: Values) => (conflict === null ? { conflict: missing } : {});
  const fields = useFields<Values>({ conflict: null }, check, act.error);
  const { conflict } = fields.values;
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values.conflict === 'yes'))} label={t`Declare yourself`}>
      <FormProblems
        title={t`Your declaration was not recorded.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <SummaryList items={[{ term: t`It concerns`, value: <span data-user-text="">{whom}</span> }]} />
      <ConflictField
        value={conflict}
        error={fields.wrong('conflict')}
        onChange={(value) => fields.set({ conflict: value === 'yes' || value === 'no' ? value : null })}
      />
      {conflict && <Consequence way={way} conflict={conflict === 'yes'} />}
      <Row>
        <Button type="submit" pending={act.isPending}>
          {conflict === 'yes' ? t`Step aside` : t(JOINING[way].word)}
        </Button>
        <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
      </Row>
    </Form>
  );
}

type ConflictFieldProps = {
  readonly value: string | null;
  readonly error: string | undefined;
  readonly onChange: (value: string | null) => void;
};

function ConflictField({ value, error, onChange }: ConflictFieldProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={IDS.conflict}
      label={t`Do you have a conflict of interest?`}
      hint={t`You have one if you supervised, trained, assessed or employed this person, worked with them, or had a part in an earlier case about them.`}
      value={value}
      onChange={onChange}
      error={error}
      options={[
        { value: 'no', text: t`No` },
        { value: 'yes', text: t`Yes` },
      ]}
    />
  );
}

function Consequence({ way, conflict }: { readonly way: Way; readonly conflict: boolean }) {
  const { t } = useLingui();
  return (
    <p role="status">
      {conflict ? t`The case goes out of your sight for good. No reason is asked.` : t(JOINING[way].does)}{' '}
      {t`It cannot be undone.`}
    </p>
  );
}
