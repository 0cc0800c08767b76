import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Form, Row, TextField } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { type Kind, kindWord } from '../kind-words.js';
import { type ActivityValues, emptyValues } from '../record/activity-values.js';
import { type Category, pathOf, useCategories } from '../record/use-categories.js';
import { type ActivityRead, readActivityLine } from './read-activity-line.js';

/** An activity in one line: what is understood shows at once, and fills the form below. Nothing is recorded by it. */
export function LineForm({ onRead }: { readonly onRead: (values: ActivityValues) => void }) {
  const { t } = useLingui();
  const { body } = useSession();
  const { locale } = useFormat();
  const categories = useCategories();
  const [line, setLine] = useState('');
  const read = readActivityLine({ line, today: body.today, locale: locale === 'fr' ? 'fr' : 'en', categories });
  const empty = line.trim() === '';
  const fill = () => {
    if (empty) return;
    onRead(filled(read, body.today));
    setLine('');
  };
  return (
    <Form onSubmit={fill} label={t`Fill in the form from one line`}>
      <Row align="end">
        <div className="grow">
          <TextField
            label={t`In one line`}
            value={line}
            onChange={setLine}
            autoComplete="off"
            enterKeyHint="next"
            hint={t`For example: “2h webinar on ethics with Institut Rivage yesterday”. Name no client.`}
          />
        </div>
        <Button type="submit" kind="second">{t`Fill in the form`}</Button>
      </Row>
      <div aria-live="polite">{!empty && <Understood read={read} categories={categories} />}</div>
    </Form>
  );
}

function Understood({ read, categories }: { readonly read: ActivityRead; readonly categories: readonly Category[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { title, kind, day, minutes, provider, category } = read;
  const said = [
    title,
    kind && t(kindWord(kind)),
    day && format.day(day, 'short'),
    minutes !== null && format.duration(minutes),
    provider,
    category && pathOf(category, categories),
  ].filter(Boolean);
  const open = [
    title === null && t`the title`,
    kind === null && t`the kind`,
    day === null && t`the day`,
    minutes === null && t`the length`,
  ].filter((part) => part !== false);
  const [heard, left] = [said.join(' · '), format.all(open)];
  return (
    <p className="small">
      {heard && <span data-user-text="">{t`Understood: ${heard}.`}</span>}{' '}
      {left && <span className="muted">{t`Left open: ${left}.`}</span>}
    </p>
  );
}

/** The form with what was read; a day that was left open is to be chosen, and so is a kind. */
function filled({ title, kind, day, minutes, provider, category }: ActivityRead, today: string): ActivityValues {
  const form = emptyValues(today);
  return {
    ...form,
    title: title ?? '',
    kind: (kind satisfies Kind | null) ?? form.kind,
    lastDay: day,
    minutes,
    provider: provider ?? '',
    categories: category === null ? [] : [{ code: category, minutes }],
  };
}
