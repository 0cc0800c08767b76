import { useState } from 'react';
import { Card, CopyField, DateField, DurationField, QrCode, Row, TextField } from '@standing/design-system';
import { KitFiles } from './kit-files.js';
import { KitSelects } from './kit-selects.js';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const say = (minutes: number) => `${Math.floor(minutes / 60)} h ${minutes % 60} min`;

/** What is typed or picked. */
export function KitFields() {
  const [text, setText] = useState('Denise Okafor');
  return (
    <Card title="Fields">
      <TextField label="Text" value={text} onChange={setText} hint="A hint says what to write." />
      <TextField label="Text, empty" value="" onChange={setText} size="medium" />
      <TextField
        label="Text, wrong"
        value={text}
        onChange={setText}
        error="Write the supervisor’s name."
        size="medium"
      />
      <TextField label="Text, disabled" value={text} onChange={setText} disabled size="medium" />
      <KitDates />
      <KitSelects />
      <KitFiles />
      <CopyField label="Copy" value={HASH} />
      <QrCode text="https://example.org" label="QR code" />
    </Card>
  );
}

function KitDates() {
  const [day, setDay] = useState<string | null>('2026-11-21');
  const [minutes, setMinutes] = useState<number | null>(90);
  const missing = 'Write the length, for example 1h30.';
  return (
    <>
      <Row align="start">
        <DateField label="Day" value={day} onChange={setDay} />
        <DateField label="Day, empty" value={null} onChange={setDay} />
        <DateField label="Day, wrong" value={day} onChange={setDay} error="This day has not come yet." />
        <DateField label="Day, disabled" value={day} onChange={setDay} disabled />
      </Row>
      <Row align="start">
        <DurationField label="Length" value={minutes} onChange={setMinutes} say={say} hint="1h30, 1,5 or 90" />
        <DurationField label="Length, wrong" value={null} onChange={setMinutes} say={say} error={missing} />
      </Row>
    </>
  );
}
