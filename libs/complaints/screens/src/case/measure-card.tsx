import { useLingui } from '@lingui/react/macro';
import { Callout, Card, Disclosure, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { AppointForm } from '../acts/appoint-form.js';
import { MeasureForm } from '../acts/measure-form.js';
import type { Course, StepInCase } from '../course.js';
import { GROUND_WORDS, MEASURE_WORDS } from '../words/measure-words.js';

/** So many sit in an interim panel. */
const SEATS = 2;

type MeasureCardProps = { readonly course: Course; readonly busy: boolean };

/** The interim suspension: where it stands, on which days it holds, and what may be asked for; nothing where nothing may. */
export function MeasureCard({ course, busy }: MeasureCardProps) {
  const { t } = useLingui();
  const { measure, mine, id } = course;
  const propose = stepOf(course, 'PROPOSE_MEASURE');
  const order = stepOf(course, 'ORDER_URGENT_MEASURE');
  const seated = course.functions.filter(({ function: name, endedOn }) => name === 'INTERIM_PANEL' && !endedOn).length;
  const isOpen = measure.state !== 'NONE' && measure.state !== 'SCREENED';
  if (!propose && !order && !isOpen && !measure.fromOn) return null;
  return (
    <Card title={t`Interim suspension`} busy={busy}>
      <p>{t(MEASURE_WORDS[measure.state])}</p>
      {(isOpen || measure.fromOn) && <Days measure={measure} />}
      {isOpen && seated < SEATS && !mine.includes('REGISTRAR') && (
        <Callout title={t`The interim panel is not complete`}>
          <p>{t`A registrar of the case appoints two people who have no other part in it.`}</p>
        </Callout>
      )}
      {isOpen && seated < SEATS && mine.includes('REGISTRAR') && <AppointForm caseId={id} to="INTERIM_PANEL" />}
      {propose && (
        <Disclosure title={t`Propose an interim suspension`}>
          <p className="muted">{t`Only where somebody may come to harm before a decision. The respondent is heard first.`}</p>
          <MeasureForm caseId={id} urgent={false} />
        </Disclosure>
      )}
      {order && (
        <Disclosure title={t`Order an urgent suspension`}>
          <p className="muted">{t`Only where serious harm is imminent. Two people who keep the case order it together, for fourteen days at the most unless the interim panel keeps it.`}</p>
          <MeasureForm caseId={id} urgent />
        </Disclosure>
      )}
    </Card>
  );
}

function Days({ measure: { ground, fromOn, untilOn } }: { readonly measure: Course['measure'] }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <SummaryList
      items={[
        ...(ground ? [{ term: t`What it protects`, value: t(GROUND_WORDS[ground]) }] : []),
        ...(fromOn ? [{ term: t`Suspended from`, value: format.day(fromOn, 'long') }] : []),
        ...(untilOn ? [{ term: t`First day without it`, value: format.day(untilOn, 'long') }] : []),
      ]}
    />
  );
}

function stepOf({ next }: Course, event: StepInCase['event']): StepInCase | undefined {
  return next.find((step) => step.event === event);
}
