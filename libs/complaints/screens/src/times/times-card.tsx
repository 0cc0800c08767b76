import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, Disclosure, Stack, StatusTag, SummaryList } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { LENGTHENED_WORDS } from '../words/lengthening-words.js';
import { MARK_WORDS } from '../words/pause-words.js';
import { ExtendReply } from './extend-reply.js';
import { LengthenForm } from './lengthen-form.js';
import { LengtheningRow } from './lengthening-row.js';
import { PauseForm } from './pause-form.js';
import { PauseRow } from './pause-row.js';
import { TimeReasons } from './time-reasons.js';
import type { Times } from './times.js';
import { caseTimesQuery } from './times.queries.js';

/** Whose time a case took, when it stands still, and what the reader may grant of it. */
export function TimesCard({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const times = useQuery({
    queryKey: [...keys.cases, 'times', caseId],
    queryFn: async () => (await ask(caseTimesQuery, { caseId })).caseTimes,
  });
  return (
    <Card title={t`The time of the case`} busy={times.isFetching}>
      <Loaded query={times} failed={t`The time of the case could not be loaded.`} lines={3}>
        {(known) => <Known times={known} />}
      </Loaded>
    </Card>
  );
}

function Known({ times }: { readonly times: Times }) {
  const { t } = useLingui();
  const { id, pauses, choices, marks, mayExtendReply, mayLengthen, lengthenings, deferredUntil } = times;
  return (
    <Stack>
      <Durations times={times} />
      {marks.map(({ what, says }) => (
        <p key={`${what} ${says}`}>
          <StatusTag tone="warn">{t(MARK_WORDS[says])}</StatusTag>
        </p>
      ))}
      {pauses.length > 0 && (
        <ul className="rows" aria-label={t`When time stood still`}>
          {pauses.map((pause) => (
            <PauseRow key={pause.id} caseId={id} pause={pause} />
          ))}
        </ul>
      )}
      {lengthenings.length > 0 && (
        <ul className="rows" aria-label={t`What was proposed to be longer`}>
          {lengthenings.map((lengthening) => (
            <LengtheningRow key={lengthening.id} lengthening={lengthening} />
          ))}
        </ul>
      )}
      {(pauses.length > 0 || lengthenings.length > 0 || deferredUntil) && <TimeReasons caseId={id} />}
      {choices.length > 0 && (
        <Disclosure title={t`Let time stand still`}>
          <PauseForm caseId={id} choices={choices} />
        </Disclosure>
      )}
      {mayExtendReply && <ExtendReply caseId={id} />}
      {mayLengthen.map((choice) => (
        <Disclosure key={choice.clock} title={t(LENGTHENED_WORDS[choice.clock])}>
          <LengthenForm caseId={id} choice={choice} />
        </Disclosure>
      ))}
    </Stack>
  );
}

function Durations({ times: { elapsedDays, bodyDays, partyDays, deferredUntil } }: { readonly times: Times }) {
  const { t } = useLingui();
  const format = useFormat();
  const count = (days: number) => plural(days, { one: '# day', other: '# days' });
  return (
    <SummaryList
      items={[
        { term: t`Since it came in`, value: count(elapsedDays) },
        { term: t`Of these the association’s`, value: count(bodyDays) },
        { term: t`Of these the parties’`, value: count(partyDays) },
        ...(deferredUntil ? [{ term: t`Informing waits until`, value: format.day(deferredUntil, 'long') }] : []),
      ]}
    />
  );
}
