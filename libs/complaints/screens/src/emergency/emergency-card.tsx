import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Card, Row, StatusTag, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { AnswerEmergency } from './answer-emergency.js';
import { CloseEmergency } from './close-emergency.js';
import {
  EMERGENCY_GROUND_WORDS,
  EMERGENCY_STAFF_WORDS,
  EMERGENCY_STANDING_WORDS,
  type EmergencyRequest,
} from './emergency-words.js';
import { EmergencyFile } from './emergency-file.js';
import { EmergencyWhy } from './emergency-why.js';

type EmergencyCardProps = { readonly request: EmergencyRequest; readonly busy: boolean };

/** One request: what was asked, what became of it, and what the reader may do. */
export function EmergencyCard({ request, busy }: EmergencyCardProps) {
  const { t } = useLingui();
  const { id, reference, standing, mine } = request;
  const mayEnd = standing === 'OPEN' || (standing === 'ASKED' && mine);
  return (
    <Card title={t`Request for case ${reference}`} busy={busy}>
      <div className="stack">
        <p>
          <StatusTag tone={standing === 'OPEN' ? 'brand' : 'plain'}>{t(EMERGENCY_STANDING_WORDS[standing])}</StatusTag>
        </p>
        <About request={request} />
        <EmergencyWhy requestId={id} />
        {standing === 'OPEN' && mine && <EmergencyFile requestId={id} />}
        {standing === 'ASKED' && mine && (
          <p>{t`Somebody else has to answer it: a registrar or an administrator who is no party to the case and decides nothing in it. Call one of them, since nobody is written to.`}</p>
        )}
        {standing === 'ASKED' && !mine && <AnswerEmergency request={request} />}
        {mayEnd && (
          <Row>
            <CloseEmergency request={request} />
          </Row>
        )}
      </div>
    </Card>
  );
}

function About({ request }: { readonly request: EmergencyRequest }) {
  const { t } = useLingui();
  const format = useFormat();
  const { ground, days, askedOn, askedAs, answeredAs, answeredOn, lastDay, closedOn, mine } = request;
  const day = (on: string) => format.day(on, 'long');
  return (
    <SummaryList
      items={[
        { term: t`For what`, value: t(EMERGENCY_GROUND_WORDS[ground]) },
        { term: t`Asked by`, value: mine ? t`you` : t(EMERGENCY_STAFF_WORDS[askedAs]) },
        { term: t`Asked on`, value: day(askedOn) },
        { term: t`For how long`, value: plural(days, { one: '# day', other: '# days' }) },
        ...(answeredAs ? [{ term: t`Answered by`, value: t(EMERGENCY_STAFF_WORDS[answeredAs]) }] : []),
        ...(answeredOn ? [{ term: t`Answered on`, value: day(answeredOn) }] : []),
        ...(lastDay ? [{ term: t`Last day`, value: day(lastDay) }] : []),
        ...(closedOn ? [{ term: t`Ended on`, value: day(closedOn) }] : []),
      ]}
    />
  );
}
