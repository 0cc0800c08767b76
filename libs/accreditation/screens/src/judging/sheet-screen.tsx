import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Card, PageHeader, Stack, StatusTag } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { Requirements } from '../standing/requirements.js';
import { OneAnswer } from './answers.js';
import { CriterionForm } from './criterion-form.js';
import { CriterionList } from './criterion-list.js';
import { Differences } from './differences.js';
import { applicantQuery, sheetQuery } from './judging.queries.js';
import type { Mark } from './mark-words.js';
import type { BegunMark, Unsaved } from './begun-mark.js';
import { ReportCard } from './report-shown.js';
import { WordsCard } from './words-shown.js';
import type { Sheet } from './sheet.js';
import { SheetEvidence } from './sheet-evidence.js';
import { SubmitSheet } from './submit-sheet.js';

/** The assessor's desk: the criteria on one side, the evidence on the other, and whose it is nowhere. */
export function SheetScreen({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const sheet = useQuery({
    queryKey: [...keys.assessments, 'sheet', id],
    queryFn: () => ask(sheetQuery, { id }),
    select: ({ assessmentSheet }) => assessmentSheet,
    refetchInterval: 60_000,
  });
  const file = sheet.data?.file;
  return (
    <>
      <PageHeader title={file ? t`File ${file}` : t`File`} lead={sheet.data && <Lead sheet={sheet.data} />} />
      <Loaded query={sheet} failed={t`The file could not be loaded.`} lines={8}>
        {(found) => <Desk sheet={found} />}
      </Loaded>
    </>
  );
}

function Lead({ sheet: { id, level, appliedOn, submitted } }: { readonly sheet: Sheet }) {
  const { t } = useLingui();
  const day = useFormat().day(appliedOn, 'long');
  const name = useApplicantName(id);
  return (
    <p>
      {submitted && <StatusTag tone="ok">{t`Submitted`}</StatusTag>} {name && <span data-user-text="">{name} · </span>}
      {level.title} · {t`applied on ${day}`}
    </p>
  );
}

/** The applicant's name where the scheme shows it; null where it hides it, and until it is known. */
function useApplicantName(id: string): string | null {
  const applicant = useQuery({
    queryKey: [...keys.assessments, 'applicant', id],
    queryFn: () => ask(applicantQuery, { id }),
    select: ({ applicantOfAssessment }) => applicantOfAssessment,
  });
  return applicant.data?.name ?? null;
}

function Desk({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useLingui();
  const { criterion, place, go, begun, begin, unsaved, settle } = usePlace(sheet);
  return (
    <div className="split">
      <Stack gap="large">
        {sheet.differences && <Differences differences={sheet.differences} />}
        <CriterionList sheet={sheet} place={place} onPlace={go} onBegin={begin} onMark={settle} />
        {criterion && (
          <CriterionForm
            key={`${criterion.code} ${criterion.mine?.mark ?? ''} ${begun?.mark ?? ''}`}
            sheet={sheet}
            criterion={criterion}
            begun={begun}
            unsaved={unsaved}
            onSaved={settle}
          />
        )}
        {!sheet.submitted && <SubmitSheet sheet={sheet} />}
      </Stack>
      <Stack gap="large">
        {criterion && (
          <OneAnswer title={t`What the applicant says on it`} criterion={criterion.code} answers={sheet.answers} />
        )}
        <ReportCard report={sheet.supervisorReport} />
        <WordsCard handed={sheet.feedbackWords} />
        <Requirements decision={sheet.decision} busy={false} title={t`What the scheme makes of the evidence`} />
        <Card title={t`Evidence`}>
          <SheetEvidence evidence={sheet.evidence} />
        </Card>
      </Stack>
    </div>
  );
}

/** Which criterion is looked at, what was begun on it, and what is typed on any and not saved. */
function usePlace(sheet: Sheet) {
  const firstOpen = sheet.criteria.findIndex(({ mine }) => mine === null);
  const [place, setPlace] = useState(Math.max(firstOpen, 0));
  const [begun, setBegun] = useState<BegunMark | null>(null);
  const unsaved = useRef<Unsaved>(new Map());
  const criterion = sheet.criteria[place];
  const begin = (mark: Mark) => setBegun(criterion ? { code: criterion.code, mark } : null);
  const go = (to: number) => {
    setBegun(null);
    setPlace(to);
  };
  const settle = (code: string) => {
    unsaved.current.delete(code);
    setBegun(null);
  };
  return { criterion, place, go, begun, begin, unsaved: unsaved.current, settle };
}
