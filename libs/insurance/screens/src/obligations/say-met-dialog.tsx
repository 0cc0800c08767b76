import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, DateField, Dialog, Form, Row, TextField } from '@standing/design-system';
import { type FieldMistakes, type Fields, FormProblems, useFields, useSession } from '@standing/web-core';
import { type MyObligation, useSayMet } from './use-obligations.js';

const IDS = { words: 'met-words', from: 'met-from', until: 'met-until' };

type MetValues = {
  readonly isConcerned: boolean;
  readonly words: string;
  readonly from: string | null;
  readonly until: string | null;
};

type DialogProps = { readonly obligation: MyObligation['obligation']; readonly onClose: () => void };

/** Who or what meets an obligation, from when, and until when; or that it does not concern me, where it may not. */
export function SayMetDialog({ obligation, onClose }: DialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useSayMet(onClose);
  const empty: MetValues = { isConcerned: true, words: '', from: today, until: null };
  const fields = useFields<MetValues>(empty, useCheckMet(), act.error);
  const { values, set, mistakes, tried, submit } = fields;
  const send = ({ isConcerned, words, from, until }: MetValues) =>
    act.mutate({
      ...{ obligationId: obligation.id, kind: isConcerned ? 'MET' : 'NOT_CONCERNED' },
      ...{ words: isConcerned ? words.trim() : null, from: from ?? '', until },
    });
  const title = t`Say how it is met`;
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form onSubmit={() => submit(send)} label={title}>
        <FormProblems title={t`It was not kept.`} error={act.error} {...{ ids: IDS, mistakes, tried }} />
        <p data-user-text="">{obligation.shownBy}</p>
        {obligation.privateClientsOnly && (
          <Checkbox checked={!values.isConcerned} onChange={(on) => set({ isConcerned: !on })}>
            {t`It does not concern me: I have no private clients`}
          </Checkbox>
        )}
        <MetFields {...fields} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Keep it`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function MetFields({ values, set, wrong }: Pick<Fields<MetValues>, 'values' | 'set' | 'wrong'>) {
  const { t } = useLingui();
  return (
    <>
      {values.isConcerned && (
        <TextField
          id={IDS.words}
          label={t`Who or what meets it, with its reference`}
          value={values.words}
          onChange={(words) => set({ words })}
          error={wrong('words')}
          autoComplete="off"
        />
      )}
      <Row align="start">
        <DateField
          id={IDS.from}
          label={t`From`}
          value={values.from}
          onChange={(from) => set({ from })}
          error={wrong('from')}
        />
        <DateField
          id={IDS.until}
          label={t`Until (optional)`}
          value={values.until}
          onChange={(until) => set({ until })}
          error={wrong('until')}
        />
      </Row>
    </>
  );
}

function useCheckMet(): (values: MetValues) => FieldMistakes<MetValues> {
  const { t } = useLingui();
  return ({ isConcerned, words, from }) => ({
    ...(isConcerned && words.trim() === '' && { words: t`Say who or what meets it.` }),
    ...(from === null && { from: t`Give the first day.` }),
  });
}
