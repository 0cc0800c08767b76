import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, SummaryList, TextField, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import type { Exhibit } from './evidence.js';
import { discloseExhibitMutation } from './evidence.queries.js';
import { type Ground, GROUND_WORDS, GROUNDS, PARTY_WORDS, type Party } from './evidence-words.js';

type DiscloseFormProps = {
  readonly exhibit: Exhibit;
  readonly name: string;
  /** To whom it can be disclosed still. */
  readonly parties: readonly Party[];
  readonly onActed: () => void;
};

type Values = { readonly to: Party | null; readonly ground: Ground | null; readonly title: string };

const EMPTY: Values = { to: null, ground: null, title: '' };

/** To whom, on what ground and under which title a version comes; asked once more, since it cannot un-happen. */
export function DiscloseForm({ exhibit, name, parties, onActed }: DiscloseFormProps) {
  const { t } = useLingui();
  const { fields, asked, pending } = useDisclose(exhibit, name, onActed);
  const { to, ground, title } = fields.values;
  const ids = { to: `to-${exhibit.id}`, ground: `ground-${exhibit.id}`, title: `shown-as-${exhibit.id}` };
  const words = {
    title: t`Disclose ${name}?`,
    does: t`The respondent is written to, and sees pictures of its pages. The complainant sees its number and title on their page. That it was disclosed stays, also if it is withdrawn from sight.`,
    word: t`Disclose it`,
    failed: t`It was not disclosed.`,
  };
  return (
    <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={t`Disclose ${name} to a party`}>
      <FormProblems
        title={words.failed}
        error={asked.refused}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <DiscloseFields fields={fields} ids={ids} parties={parties} />
      <Row>
        <Button type="submit" kind="second" pending={pending}>{t`Disclose…`}</Button>
      </Row>
      <ConfirmDialog words={words} asked={asked}>
        <SummaryList
          items={[
            { term: t`To whom`, value: to ? t(PARTY_WORDS[to]) : '' },
            { term: t`Ground`, value: ground ? t(GROUND_WORDS[ground]) : '' },
            { term: t`Title for them`, value: <span data-user-text="">{title}</span> },
          ]}
        />
      </ConfirmDialog>
    </Form>
  );
}

type DiscloseFieldsProps = {
  readonly fields: Fields<Values>;
  readonly ids: Readonly<Record<keyof Values, string>>;
  readonly parties: readonly Party[];
};

function DiscloseFields({ fields, ids, parties }: DiscloseFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        id={ids.to}
        label={t`To whom`}
        value={fields.values.to}
        onChange={(value) => fields.set({ to: parties.find((each) => each === value) ?? null })}
        error={fields.wrong('to')}
        options={parties.map((party) => ({ value: party, text: t(PARTY_WORDS[party]) }))}
      />
      <RadioGroup
        id={ids.ground}
        label={t`Ground`}
        value={fields.values.ground}
        onChange={(value) => fields.set({ ground: GROUNDS.find((each) => each === value) ?? null })}
        error={fields.wrong('ground')}
        options={GROUNDS.map((ground) => ({ value: ground, text: t(GROUND_WORDS[ground]) }))}
      />
      <TextField
        id={ids.title}
        label={t`Title for them`}
        hint={t`They read this and not your own title. Name nobody who is not to be known.`}
        value={fields.values.title}
        onChange={(title) => fields.set({ title })}
        error={fields.wrong('title')}
        autoComplete="off"
      />
    </>
  );
}

function useDisclose({ id }: Exhibit, name: string, onActed: () => void) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ to, ground, title }: Values, idempotencyKey) =>
      ask(discloseExhibitMutation, {
        input: { exhibitId: id, to: to ?? 'RESPONDENT', ground: ground ?? 'REQUIRED_BY_LAW', title },
        idempotencyKey,
      }),
    onDone: () => {
      toast({ text: t`${name} is disclosed.` });
      fields.reset(EMPTY);
      onActed();
    },
  });
  const check = ({ to, ground, title }: Values) => ({
    ...(to === null && { to: t`Say to whom.` }),
    ...(ground === null && { ground: t`Say on what ground.` }),
    ...(title.trim() === '' && { title: t`Give it a title for them.` }),
  });
  const fields = useFields<Values>(EMPTY, check, act.error);
  return { fields, asked: useAskedAct(act), pending: act.isPending };
}
