import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Form, RadioGroup, Row, TextArea } from '@standing/design-system';
import { type Fields, FormProblems, useFields } from '@standing/web-core';
import type { Receipt, Sections } from './advice.queries.js';
import { askedWhetherMeant, MeantQuestion } from './meant-question.js';
import { TopicsField } from './topics-field.js';
import { type Asked, NOTHING_ASKED, useAsk } from './use-ask.js';

const IDS = { way: 'advice-way', topics: 'advice-topics', text: 'advice-text', limitsRead: 'advice-limits' };

type Props = { readonly sections: Sections; readonly onReceipt: (receipt: Receipt) => void };

/** Asks in one's own words, under one's name or without one. */
export function AskForm({ sections, onReceipt }: Props) {
  const { t } = useLingui();
  const act = useAsk(onReceipt, () => fields.reset(NOTHING_ASKED));
  const check = ({ way, text, limitsRead }: Asked) => ({
    ...(way === null && { way: t`Choose whether you give your name.` }),
    ...(text.trim() === '' && { text: t`Write your question.` }),
    ...(!limitsRead && { limitsRead: t`Read what the desk is and where confidence ends, then tick the box.` }),
  });
  const question = askedWhetherMeant(act.error);
  const error = question ? null : act.error;
  const fields = useFields<Asked>(NOTHING_ASKED, check, error);
  const { mistakes, tried, submit } = fields;
  const send = (namesMeant: boolean) => submit((values) => act.mutate({ ...values, namesMeant }));
  return (
    <Form onSubmit={() => send(false)} label={t`Ask the desk`}>
      <FormProblems title={t`Your question was not sent.`} ids={IDS} {...{ mistakes, tried, error }} />
      <AskFields fields={fields} sections={sections} />
      {question && <MeantQuestion question={question} onKeep={() => send(true)} pending={act.isPending} />}
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Send my question`}</Button>
      </Row>
    </Form>
  );
}

type FieldsProps = { readonly fields: Fields<Asked>; readonly sections: Sections };

function AskFields({ fields: { values, set, wrong }, sections }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <WayField value={values.way} onChange={(way) => set({ way })} error={wrong('way')} />
      <TopicsField
        id={IDS.topics}
        sections={sections}
        value={values.topics}
        onChange={(topics) => set({ topics })}
        error={wrong('topics')}
      />
      <TextArea
        id={IDS.text}
        label={t`Your question`}
        hint={t`In your own words, naming nobody. 10,000 characters at the most. It is not kept in this browser: send it before you leave the page.`}
        rows={8}
        value={values.text}
        onChange={(text) => set({ text })}
        error={wrong('text')}
      />
      <Checkbox
        id={IDS.limitsRead}
        checked={values.limitsRead}
        onChange={(limitsRead) => set({ limitsRead })}
        invalid={Boolean(wrong('limitsRead'))}
      >
        {t`I have read what the desk is, what it is not, and where confidence ends.`}
      </Checkbox>
    </>
  );
}

type WayProps = {
  readonly value: Asked['way'];
  readonly onChange: (way: Asked['way']) => void;
  readonly error: string | undefined;
};

function WayField({ value, onChange, error }: WayProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={IDS.way}
      label={t`Do you give your name?`}
      value={value}
      onChange={(way) => onChange(way === 'named' || way === 'nameless' ? way : null)}
      error={error}
      options={[
        {
          value: 'named',
          text: t`Under my name`,
          hint: t`The adviser who answers reads your name, and nobody else. You find the answer here.`,
        },
        {
          value: 'nameless',
          text: t`Without a name`,
          hint: t`Nothing is kept of who asks. You get a code, by which you come back. Whoever loses it loses the answer.`,
        },
      ]}
    />
  );
}
