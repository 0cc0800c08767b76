import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Dialog, Form, Row, TextField, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, useAct, useFields } from '@standing/web-core';
import { type AuditDraw, auditKeys, prepareDrawMutation } from './audit.queries.js';

/** Numbers as they are typed. */
type Values = {
  readonly ratePerMille: string;
  readonly byLevel: boolean;
  readonly leaveOutDrawnLastTime: boolean;
  readonly minimumDays: string;
  readonly undocumentedWeight: string;
  readonly answerDays: string;
};

const NUMBERS = ['ratePerMille', 'minimumDays', 'undocumentedWeight', 'answerDays'] as const;
const IDS = {
  ratePerMille: 'draw-rate',
  minimumDays: 'draw-days',
  undocumentedWeight: 'draw-tickets',
  answerDays: 'draw-term',
};

type PrepareDrawDialogProps = { readonly last: AuditDraw | undefined; readonly onClose: () => void };

/** By which settings: those of the last draw, until they are changed. */
export function PrepareDrawDialog({ last, onClose }: PrepareDrawDialogProps) {
  const { t } = useLingui();
  const act = usePrepare(onClose);
  const fields = useFields(firstValues(last), useCheck(), act.error);
  const { mistakes, tried, submit } = fields;
  return (
    <Dialog title={t`Prepare a draw`} open onClose={onClose}>
      <Form onSubmit={() => submit(act.mutate)} label={t`Prepare a draw`}>
        <p>{t`Everybody who holds an accreditation today has a row in it. From now on nothing of it can be changed.`}</p>
        <FormProblems title={t`The draw was not prepared.`} ids={IDS} {...{ mistakes, tried, error: act.error }} />
        <NumberFields fields={fields} />
        <ChoiceFields fields={fields} />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Prepare the draw`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function NumberFields({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  const shared = { size: 'short', inputMode: 'numeric' } as const;
  return (
    <>
      <TextField
        {...{ ...shared, id: IDS.ratePerMille, label: t`Rate, in a thousand`, hint: t`25 is 2.5 %.` }}
        value={values.ratePerMille}
        onChange={(ratePerMille) => set({ ratePerMille })}
        error={wrong('ratePerMille')}
      />
      <TextField
        {...{ ...shared, id: IDS.minimumDays, label: t`Days since the first accreditation` }}
        hint={t`Whoever has had fewer is left out; 0 leaves nobody out.`}
        value={values.minimumDays}
        onChange={(minimumDays) => set({ minimumDays })}
        error={wrong('minimumDays')}
      />
      <TextField
        {...{ ...shared, id: IDS.undocumentedWeight, label: t`Tickets without a file of the last year` }}
        hint={t`1 to 10. Whoever showed an activity of the last year by a file has one ticket.`}
        value={values.undocumentedWeight}
        onChange={(undocumentedWeight) => set({ undocumentedWeight })}
        error={wrong('undocumentedWeight')}
      />
      <TextField
        {...{ ...shared, id: IDS.answerDays, label: t`Days to answer`, hint: t`14 to 92, for those who are drawn.` }}
        value={values.answerDays}
        onChange={(answerDays) => set({ answerDays })}
        error={wrong('answerDays')}
      />
    </>
  );
}

function ChoiceFields({ fields: { values, set } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <>
      <Checkbox
        checked={values.byLevel}
        onChange={(byLevel) => set({ byLevel })}
        hint={t`Levels with fewer than ten members are drawn from together.`}
      >
        {t`Draw from each level on its own`}
      </Checkbox>
      <Checkbox
        checked={values.leaveOutDrawnLastTime}
        onChange={(leaveOutDrawnLastTime) => set({ leaveOutDrawnLastTime })}
      >
        {t`Nobody twice running: leave out those of the last draw`}
      </Checkbox>
    </>
  );
}

function firstValues(last: AuditDraw | undefined): Values {
  const { ratePerMille = 25, minimumDays = 365, undocumentedWeight = 1, answerDays = 28 } = last ?? {};
  const { byLevel = true, leaveOutDrawnLastTime = true } = last ?? {};
  return {
    ...{ byLevel, leaveOutDrawnLastTime, ratePerMille: `${ratePerMille}`, minimumDays: `${minimumDays}` },
    ...{ undocumentedWeight: `${undocumentedWeight}`, answerDays: `${answerDays}` },
  };
}

function useCheck() {
  const { t } = useLingui();
  return (values: Values) =>
    Object.fromEntries(
      NUMBERS.filter((name) => !/^\d{1,5}$/.test(values[name].trim())).map((name) => [name, t`Write a whole number.`]),
    );
}

function usePrepare(onClose: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (values: Values, idempotencyKey) => {
      const numbers = Object.fromEntries(NUMBERS.map((name) => [name, Number(values[name])]));
      const input = { ...values, ...(numbers as Record<(typeof NUMBERS)[number], number>) };
      return ask(prepareDrawMutation, { input, idempotencyKey });
    },
    touches: [auditKeys.draws],
    onDone: () => {
      toast({ text: t`The draw is prepared.` });
      onClose();
    },
  });
}
