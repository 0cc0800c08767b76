import { useLingui } from '@lingui/react/macro';
import { Button, Card, Checkbox, Form, Row, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { SanctionFields } from '../sanction/sanction-fields.js';
import { SANCTION_IDS } from '../sanction/sanction-ids.js';
import { NO_SANCTION, type SanctionValues, termsToSend } from '../sanction/sanction-values.js';
import { offerAgreedOutcomeMutation } from './appointed.queries.js';

const IDS = { reasons: 'offer-reasons', admitted: 'offer-admitted', ...SANCTION_IDS };

type Values = SanctionValues & { readonly reasons: string; readonly admitted: boolean };
type OfferFormProps = { readonly caseId: string; readonly onActed?: () => void };

/** An agreed outcome instead of a hearing, with its terms: one assessor proposes it, another stands by it. */
export function OfferForm({ caseId, onActed }: OfferFormProps) {
  const { t } = useLingui();
  const { fields, asked } = useOffer({ caseId, ...(onActed && { onActed }) });
  const { reasons, admitted } = fields.values;
  const words = useOfferWords();
  return (
    <Card title={t`Offer an agreed outcome`}>
      <p className="muted">{t`Where the respondent admits the facts. They have twenty-eight days to take it; if they do not, a panel hears the case.`}</p>
      <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={t`Offer an agreed outcome`}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <SanctionFields fields={fields} outcome="AGREED" />
        <TextArea
          id={IDS.reasons}
          label={t`What it is based on`}
          hint={t`The respondent reads it as you write it.`}
          rows={6}
          value={reasons}
          onChange={(text) => fields.set({ reasons: text })}
          error={fields.wrong('reasons')}
        />
        <Checkbox id={IDS.admitted} checked={admitted} onChange={(checked) => fields.set({ admitted: checked })}>
          {t`The respondent admits the facts`}
        </Checkbox>
        <Row>
          <Button type="submit" kind="second">{t`Propose it…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked} />
    </Card>
  );
}

function useOfferWords() {
  const { t } = useLingui();
  return {
    title: t`Propose this agreed outcome?`,
    does: t`Nothing happens yet: it is offered to the respondent once another of you stands by it.`,
    word: t`Propose it`,
    failed: t`It was not proposed.`,
  };
}

function useOffer({ caseId, onActed }: OfferFormProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (values: Values, idempotencyKey) => {
      const sanction = { ...termsToSend('SANCTION', values)!, named: false };
      const { reasons, admitted } = values;
      return ask(offerAgreedOutcomeMutation, { input: { caseId, sanction, reasons, admitted }, idempotencyKey });
    },
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`It is proposed to the others.` });
      onActed?.();
    },
  });
  const [kind, missing] = [t`Choose a sanction.`, t`This is needed.`];
  const check = (values: Values) => ({
    ...(values.kind === null && { kind }),
    ...(values.reasons.trim() === '' && { reasons: missing }),
  });
  const fields = useFields<Values>({ ...NO_SANCTION, reasons: '', admitted: false }, check, act.error);
  return { fields, asked: useAskedAct(act) };
}
