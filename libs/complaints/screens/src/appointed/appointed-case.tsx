import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { ask, FormProblems, keys, Loaded, useAct, useFormat } from '@standing/web-core';
import { AskingCard } from '../custody/asking-card.js';
import { EvidenceCard } from '../evidence/evidence-card.js';
import { NotesCard } from '../notes/notes-card.js';
import { CaseFile } from '../file/case-file.js';
import type { StepInCase } from '../course.js';
import type { CaseInList } from '../queue/case-in-list.js';
import type { AppointedFile } from '../steps/steps.js';
import { PlainSteps } from '../steps/plain-steps.js';
import { StepProposed } from '../steps/step-proposed.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { OfferForm } from './offer-form.js';
import { myAppointmentQuery, openCaseAsAppointedMutation } from './appointed.queries.js';

/** A case for its investigator, an assessor or its reviewer: what they may do, and the file as far as they read it. */
export function AppointedCase({ listed: { id, mine } }: { readonly listed: CaseInList }) {
  const { t } = useLingui();
  const [file, setFile] = useState<AppointedFile | null>(null);
  const appointment = useAppointment(id);
  const open = useAct({
    run: async (caseId: string, idempotencyKey) =>
      (await ask(openCaseAsAppointedMutation, { caseId, idempotencyKey })).openCaseAsAppointed,
    onDone: setFile,
  });
  const again = () => open.mutate(id);
  const functions = mine.map((name) => t(FUNCTION_WORDS[name])).join(', ');
  return (
    <>
      <Card title={t`The file`} busy={open.isPending}>
        <p>{t`My function in this case: ${functions}.`}</p>
        <FormProblems title={t`The file could not be opened.`} error={open.error} mistakes={{}} ids={{}} tried={0} />
        {file ? <CaseFile file={file} /> : <NotOpened />}
        <Row>
          <Button kind={file ? 'quiet' : 'first'} onPress={again} pending={open.isPending}>
            {file ? t`Read it again` : t`Open the file`}
          </Button>
        </Row>
      </Card>
      <AskingCard caseId={id} mine={mine} />
      <EvidenceCard caseId={id} mine={mine} />
      <NotesCard caseId={id} mine={mine} />
      {file?.proposal && <StepProposed proposal={file.proposal} onActed={again} />}
      <Loaded query={appointment} failed={t`What can be done now could not be loaded.`} lines={3}>
        {({ next }) => (
          <>
            <PlainSteps caseId={id} steps={next} busy={appointment.isFetching} {...(file && { onTaken: again })} />
            {mayOffer(next) && <OfferForm caseId={id} {...(file && { onActed: again })} />}
          </>
        )}
      </Loaded>
    </>
  );
}

/** What they may do, in the words of their language. */
function useAppointment(caseId: string) {
  const { locale } = useFormat();
  return useQuery({
    queryKey: [...keys.cases, 'appointment', caseId, locale],
    queryFn: async () => (await ask(myAppointmentQuery, { caseId })).myAppointment,
  });
}

function NotOpened() {
  const { t } = useLingui();
  return (
    <p>{t`What your function reads of it, and nothing else. Each opening is written down with your name and the time.`}</p>
  );
}

/** Assessors may offer an outcome where they may say that there is a case to answer: the same people, at the same time. */
function mayOffer(next: readonly StepInCase[]): boolean {
  return next.some(({ event, refusals }) => event === 'FIND_CASE_TO_ANSWER' && refusals.length === 0);
}
