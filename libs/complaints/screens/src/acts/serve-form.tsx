import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, SummaryList, TextArea, toast } from '@standing/design-system';
import {
  ask,
  type Fields,
  FormProblems,
  keys,
  useAct,
  useFields,
  useFormat,
  type VariablesOf,
} from '@standing/web-core';
import type { StepInCase } from '../course.js';
import { ANSWER_WORDS, choiceWords } from '../steps/answer-words.js';
import { amendChargesMutation, serveChargesMutation } from '../step.queries.js';
import { ClausesField } from './clauses-field.js';
import { ConfirmDialog, type ConfirmWords } from './confirm-dialog.js';
import { Step } from './step.js';
import { useAskedAct } from './use-asked-act.js';

type Route = NonNullable<VariablesOf<typeof serveChargesMutation>['input']['route']>;

const IDS = {
  charges: 'charges-text',
  clauses: 'charges-clauses',
  mayLeadTo: 'charges-outcome',
  route: 'charges-route',
};

type Charges = {
  readonly charges: string;
  readonly clauses: readonly string[];
  readonly mayLeadTo: string;
  readonly route: Route | null;
};

const NONE: Charges = { charges: '', clauses: [], mayLeadTo: '', route: null };

type ServeFormProps = {
  readonly caseId: string;
  readonly respondentName: string | null;
  readonly step: StepInCase;
};

/** Charges in writing: what, founded on which clauses, and to what they may lead. */
export function ServeForm({ caseId, respondentName, step }: ServeFormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { refusals, event } = step;
  const isAmended = event === 'AMEND_CHARGES';
  const routes = routesOf(step);
  const { fields, asked } = useServe(caseId, isAmended, routes);
  const { clauses } = fields.values;
  const words = useWords();
  return (
    <Step
      title={isAmended ? t`Write the amended charges and serve them` : t`Write the charges and serve them`}
      about={t`Plain words: what happened, when, and which clause it would break. The respondent answers to what stands here and to nothing else.`}
      refusals={refusals}
    >
      <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={t`Charges`}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <ServeFields fields={fields} routes={routes} />
        <Row>
          <Button type="submit" kind="second">{t`Serve the charges…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked}>
        <SummaryList
          items={[
            { term: t`Respondent`, value: <span data-user-text="">{respondentName}</span> },
            { term: t`Clauses`, value: format.all(clauses) },
          ]}
        />
      </ConfirmDialog>
    </Step>
  );
}

type ServeFieldsProps = { readonly fields: Fields<Charges>; readonly routes: readonly string[] };

function ServeFields({ fields, routes }: ServeFieldsProps) {
  const { t } = useLingui();
  const { charges, clauses, mayLeadTo } = fields.values;
  return (
    <>
      <RouteField fields={fields} routes={routes} />
      <TextArea
        id={IDS.charges}
        label={t`What the respondent is charged with`}
        rows={8}
        value={charges}
        onChange={(text) => fields.set({ charges: text })}
        error={fields.wrong('charges')}
      />
      <ClausesField
        id={IDS.clauses}
        value={clauses}
        onChange={(codes) => fields.set({ clauses: codes })}
        error={fields.wrong('clauses')}
      />
      <TextArea
        id={IDS.mayLeadTo}
        label={t`To what it may lead`}
        hint={t`From no consequence to the withdrawal of the accreditation, as the procedure says.`}
        rows={3}
        value={mayLeadTo}
        onChange={(text) => fields.set({ mayLeadTo: text })}
        error={fields.wrong('mayLeadTo')}
      />
    </>
  );
}

/** By which way the charges are looked into, where the procedure of the case asks it. */
function RouteField({ fields, routes }: ServeFieldsProps) {
  const { t } = useLingui();
  const { route } = fields.values;
  if (routes.length === 0) return null;
  return (
    <RadioGroup
      id={IDS.route}
      label={t(ANSWER_WORDS.ROUTE)}
      value={route && codeOf(route)}
      onChange={(code) => fields.set({ route: code === null ? null : nameOf(code) })}
      error={fields.wrong('route')}
      options={routes.map((code) => ({ value: code, text: t(choiceWords(code)) }))}
    />
  );
}

function useWords(): ConfirmWords {
  const { t } = useLingui();
  return {
    title: t`Serve the charges?`,
    does: t`The respondent reads these charges exactly as you wrote them, and is told by e-mail that a letter waits. Nothing shows in the public register.`,
    word: t`Serve the charges`,
    failed: t`The charges were not served.`,
  };
}

/** By which ways charges may be looked into, where the procedure of the case asks it. */
function routesOf({ asked }: StepInCase): readonly string[] {
  return asked.find(({ name }) => name === 'ROUTE')?.of ?? [];
}

const nameOf = (code: string) => code.toUpperCase().replaceAll('-', '_') as Route;
const codeOf = (route: Route) => route.toLowerCase().replaceAll('_', '-');

function useServe(caseId: string, isAmended: boolean, routes: readonly string[]) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ charges, clauses, mayLeadTo, route }: Charges, idempotencyKey): Promise<unknown> => {
      const input = { caseId, charges, clauses: [...clauses], mayLeadTo, route };
      return isAmended
        ? ask(amendChargesMutation, { input, idempotencyKey })
        : ask(serveChargesMutation, { input, idempotencyKey });
    },
    touches: [keys.cases],
    onDone: () => toast({ text: t`The charges are served. The respondent is told that a letter waits.` }),
  });
  const missing = t`Write what the respondent is charged with.`;
  const check = ({ charges, clauses, mayLeadTo, route }: Charges) => ({
    ...(routes.length > 0 && route === null && { route: t`Say by which way the charges are looked into.` }),
    ...(charges.trim() === '' && { charges: missing }),
    ...(clauses.length === 0 && { clauses: t`Choose at least one clause: the charges are founded on it.` }),
    ...(mayLeadTo.trim() === '' && { mayLeadTo: t`Say to what the charges may lead.` }),
  });
  const fields = useFields(NONE, check, act.error);
  return { fields, asked: useAskedAct(act) };
}
