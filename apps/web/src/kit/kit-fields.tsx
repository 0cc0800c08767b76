import { useState } from 'react';
import { Card, CopyField, DateField, DurationField, Row, Select, TextField } from '@standing/design-system';

const say = (minutes: number) => `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
const LEVELS = [
  { value: '1', text: 'Level 1' },
  { value: '2', text: 'Level 2' },
];

/** What is typed or picked. */
export function KitFields() {
  const [text, setText] = useState('Denise Okafor');
  const [day, setDay] = useState<string | null>('2026-11-21');
  const [minutes, setMinutes] = useState<number | null>(90);
  const [level, setLevel] = useState('2');
  return (
    <Card title="Fields">
      <TextField label="Text" value={text} onChange={setText} hint="A hint says what to write." />
      <TextField label="Text, empty" value="" onChange={setText} size="medium" />
      <TextField label="Text, wrong" value={text} onChange={setText} error="Write the supervisor’s name." size="medium" />
      <TextField label="Text, disabled" value={text} onChange={setText} disabled size="medium" />
      <Row align="start">
        <DateField label="Day" value={day} onChange={setDay} />
        <DateField label="Day, empty" value={null} onChange={setDay} />
        <DateField label="Day, wrong" value={day} onChange={setDay} error="This day has not come yet." />
        <DateField label="Day, disabled" value={day} onChange={setDay} disabled />
      </Row>
      <Row align="start">
        <DurationField label="Length" value={minutes} onChange={setMinutes} say={say} hint="1h30, 1,5 or 90" />
        <DurationField label="Length, wrong" value={null} onChange={setMinutes} say={say} error="Write the length, for example 1h30." />
      </Row>
      <Row align="start">
        <Select label="Select" value={level} onChange={setLevel} options={LEVELS} />
        <Select label="Select, wrong" value={level} onChange={setLevel} options={LEVELS} error="Choose a level." />
        <Select label="Select, disabled" value={level} onChange={setLevel} options={LEVELS} disabled />
      </Row>
      <CopyField label="Copy" value="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" />
    </Card>
  );
}
