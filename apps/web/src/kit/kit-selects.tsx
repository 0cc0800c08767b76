import { useState } from 'react';
import { Row, Select } from '@standing/design-system';

const LEVELS = [
  { value: '1', text: 'Level 1' },
  { value: '2', text: 'Level 2' },
];

/** A choice among up to seven. */
export function KitSelects() {
  const [level, setLevel] = useState('2');
  const field = { value: level, onChange: setLevel, options: LEVELS };
  return (
    <Row align="start">
      <Select label="Select" {...field} />
      <Select label="Select, wrong" {...field} error="Choose a level." />
      <Select label="Select, disabled" {...field} disabled />
    </Row>
  );
}
