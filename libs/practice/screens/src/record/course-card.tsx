import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, DateField, EmptyState, Form, Row, Select } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { NotKept } from './check-row.js';
import { useItemWords } from './item-words.js';
import type { Item, Mark, RecordedEngagement } from './use-record.js';
import { useMark, useTakeBack } from './use-record-acts.js';

const ITEMS = [
  'INTERIM_REVIEW',
  'PROGRAMME',
  'VALIDATION',
  'AMENDMENT',
  'SUBCONTRACTING_TOLD',
  'HAZARD_TOLD',
  'RIGHTS_TOLD',
  'INCIDENT',
  'REMEDY',
] as const satisfies readonly Item[];

/** What happened while the work went on: days only, what was said stays with the coach. */
export function CourseCard({ engagement: { id, record } }: { readonly engagement: RecordedEngagement }) {
  const { t } = useLingui();
  return (
    <Card title={t`Programme and reviews`}>
      <MarkForm engagementId={id} />
      {record.course.length === 0 ? (
        <EmptyState
          sentence={t`Programme, reviews, changes and notices appear here by their day. What was said is for your own notes.`}
          example={t`Interim review · 12 May 2026`}
        />
      ) : (
        <ul className="rows">
          {record.course.map((mark) => (
            <MarkRow key={mark.id} mark={mark} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function MarkForm({ engagementId }: { readonly engagementId: string }) {
  const { t } = useLingui();
  const words = useItemWords();
  const { today } = useSession().body;
  const [item, setItem] = useState<Item>('INTERIM_REVIEW');
  const [onDay, setOnDay] = useState<string | null>(today);
  const act = useMark(engagementId, () => setOnDay(today));
  return (
    <Form onSubmit={() => onDay && act.mutate({ item, onDay })} label={t`Note what happened`}>
      <Row align="end">
        <Select
          label={t`What happened`}
          value={item}
          onChange={(chosen) => setItem(chosen as Item)}
          options={ITEMS.map((value) => ({ value, text: words[value] }))}
        />
        <DateField
          label={t({ message: 'On', context: 'day' })}
          value={onDay}
          onChange={setOnDay}
          error={onDay ? undefined : t`Give the whole day.`}
        />
        <Button type="submit" kind="second" pending={act.isPending}>{t`Note it`}</Button>
      </Row>
      <NotKept error={act.error} />
    </Form>
  );
}

function MarkRow({ mark: { id, item, clause, onDay } }: { readonly mark: Mark }) {
  const { t } = useLingui();
  const words = useItemWords();
  const day = useFormat().day(onDay);
  const takingBack = useTakeBack();
  const name = words[item];
  return (
    <li>
      <div className="item">
        <span className="item-main">
          {name} <span className="muted">{clause}</span>
        </span>
        <span className="figure">{day}</span>
        <Button
          kind="quiet"
          size="small"
          pending={takingBack.isPending}
          onPress={() => takingBack.mutate(id)}
          label={t`Take back: ${name}, ${day}`}
        >{t`Take back`}</Button>
      </div>
      <NotKept error={takingBack.error} />
    </li>
  );
}
