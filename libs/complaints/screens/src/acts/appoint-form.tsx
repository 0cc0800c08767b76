import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, SummaryList, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { appointToPanelMutation } from '../step.queries.js';
import { ConfirmDialog, type ConfirmWords } from './confirm-dialog.js';
import { isOpen, type MemberChoice, MemberField, memberMeant, NOBODY, shownMember } from './member-field.js';
import { Step } from './step.js';
import { useAskedAct } from './use-asked-act.js';

/** Two panels may be appointed on one screen: each form has a field of its own. */
const idsOf = (panel: AppointFormProps['panel']) => ({ who: `${panel.toLowerCase()}-who` });

type AppointFormProps = {
  readonly caseId: string;
  readonly panel: 'PANEL' | 'APPEAL_PANEL' | 'INTERIM_PANEL' | 'SANCTION_PANEL';
};

/** A seat in the panel, one person at a time; they declare themselves before they read anything. */
export function AppointForm({ caseId, panel }: AppointFormProps) {
  const { t } = useLingui();
  const { act, fields, asked } = useAppoint(caseId, panel);
  const words = useWords();
  const ids = idsOf(panel);
  const { title, about } = usePanelWords(panel);
  return (
    <Step title={title} about={about}>
      <Form onSubmit={() => fields.submit(({ who }) => asked.ask(who))} label={title}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={ids}
          tried={fields.tried}
        />
        <MemberField
          id={ids.who}
          label={t`Who takes the seat`}
          value={fields.values.who}
          onChange={(who) => fields.set({ who })}
          error={fields.wrong('who')}
        />
        <Row>
          <Button type="submit" kind="second" pending={act.isPending}>{t`Give a seat…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked}>
        <SummaryList
          items={[{ term: t`Seat for`, value: <span data-user-text="">{shownMember(fields.values.who)}</span> }]}
        />
      </ConfirmDialog>
    </Step>
  );
}

function usePanelWords(panel: AppointFormProps['panel']): { readonly title: string; readonly about: string } {
  const { t } = useLingui();
  const three = t`Three people who had no other part in the case. Each declares a conflict of interest or none before they read.`;
  const two = t`Two people who have no other part in the case, nor will have. Each declares a conflict of interest or none before they read.`;
  switch (panel) {
    case 'PANEL':
      return { title: t`Appoint the panel`, about: three };
    case 'SANCTION_PANEL':
      return { title: t`Appoint the sanction panel`, about: three };
    case 'APPEAL_PANEL':
      return { title: t`Appoint the appeal panel`, about: three };
    case 'INTERIM_PANEL':
      return { title: t`Appoint the interim panel`, about: two };
  }
}

function useWords(): ConfirmWords {
  const { t } = useLingui();
  return {
    title: t`Give this person a seat?`,
    does: t`They see that a seat waits for them, declare whether they have a conflict of interest, and may then open the file.`,
    word: t`Give them the seat`,
    failed: t`The seat was not given.`,
  };
}

function useAppoint(caseId: string, panel: AppointFormProps['panel']) {
  const { t } = useLingui();
  const act = useAct({
    run: (who: MemberChoice, idempotencyKey) =>
      ask(appointToPanelMutation, { caseId, panel, who: memberMeant(who), idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`The seat is given.` });
      fields.reset({ who: NOBODY });
    },
  });
  const missing = t`Say who takes the seat: choose them by name, or type their reference.`;
  const fields = useFields({ who: NOBODY }, ({ who }) => (isOpen(who) ? { who: missing } : {}), act.error);
  return { act, fields, asked: useAskedAct(act) };
}
