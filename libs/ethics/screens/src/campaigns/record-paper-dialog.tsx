import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, Form, Row, Select, TextField, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, useAct, useFields, useSession } from '@standing/web-core';
import { declarationKeys } from '../declarations/declaration.queries.js';
import { type MemberSignatures, recordPaperMutation } from './campaign.queries.js';
import { useTextName } from './use-text-name.js';

type Values = {
  readonly textId: string;
  readonly signedOn: string | null;
  readonly place: string;
  readonly nameOnPaper: string;
  readonly keptAt: string;
};

const IDS = {
  textId: 'paper-text',
  signedOn: 'paper-day',
  place: 'paper-place',
  nameOnPaper: 'paper-name',
  keptAt: 'paper-kept',
};

type RecordPaperDialogProps = {
  readonly personId: string;
  readonly texts: MemberSignatures['textsToSign'];
  readonly onClose: () => void;
};

/** Copies what stands on a paper that the registrar has in hand. */
export function RecordPaperDialog({ personId, texts, onClose }: RecordPaperDialogProps) {
  const { t } = useLingui();
  const textName = useTextName();
  const act = useRecord(personId, onClose);
  const textId = texts[0]?.id ?? '';
  const fields = useFields<Values>(
    { textId, signedOn: null, place: '', nameOnPaper: '', keptAt: '' },
    useCheck(),
    act.error,
  );
  const { mistakes, tried, submit, values, set, wrong } = fields;
  return (
    <Dialog title={t`Record a signature on paper`} open onClose={onClose}>
      <Form onSubmit={() => submit(act.mutate)} label={t`Record a signature on paper`}>
        <FormProblems title={t`The signature was not recorded.`} ids={IDS} {...{ mistakes, tried, error: act.error }} />
        <Select
          id={IDS.textId}
          label={t`Text that was signed`}
          value={values.textId}
          onChange={(chosen) => set({ textId: chosen })}
          error={wrong('textId')}
          options={texts.map((text) => ({ value: text.id, text: textName(text) }))}
        />
        <PaperFields fields={fields} />
        <p className="muted">{t`You say that you have seen the paper.`}</p>
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Record the signature`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function PaperFields({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  const field = (name: 'place' | 'nameOnPaper' | 'keptAt') => ({
    id: IDS[name],
    value: values[name],
    onChange: (typed: string) => set({ [name]: typed }),
    error: wrong(name),
    size: 'medium' as const,
    autoComplete: 'off',
  });
  return (
    <>
      <DateField
        id={IDS.signedOn}
        label={t`Day on the paper`}
        value={values.signedOn}
        onChange={(signedOn) => set({ signedOn })}
        error={wrong('signedOn')}
      />
      <TextField {...field('place')} label={t`Place on the paper`} />
      <TextField {...field('nameOnPaper')} label={t`Name on the paper`} />
      <TextField
        {...field('keptAt')}
        label={t`Where the paper is kept`}
        hint={t`A short reference, such as A-2026-14.`}
      />
    </>
  );
}

function useCheck() {
  const { t } = useLingui();
  const missing = (text: string) => text.trim() === '';
  return ({ signedOn, place, nameOnPaper, keptAt }: Values) => ({
    ...(signedOn === null && { signedOn: t`Give the day.` }),
    ...(missing(place) && { place: t`Copy the place from the paper.` }),
    ...(missing(nameOnPaper) && { nameOnPaper: t`Copy the name from the paper.` }),
    ...(missing(keptAt) && { keptAt: t`Say where the paper is kept.` }),
  });
}

function useRecord(personId: string, onClose: () => void) {
  const { t } = useLingui();
  const { today } = useSession().body;
  return useAct({
    run: ({ signedOn, ...rest }: Values, idempotencyKey) =>
      ask(recordPaperMutation, { input: { personId, signedOn: signedOn ?? today, ...rest }, idempotencyKey }),
    touches: [declarationKeys.signatures, declarationKeys.campaigns],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`The signature is recorded.` });
      onClose();
    },
  });
}
