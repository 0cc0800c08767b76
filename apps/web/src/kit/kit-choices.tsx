import { useState } from 'react';
import { Card, Checkbox, CheckboxGroup, RadioGroup } from '@standing/design-system';

const FORMS = [
  { value: 'one', text: 'Individual' },
  { value: 'many', text: 'Group', hint: 'Four people at most' },
];

/** What is chosen from what is in sight. */
export function KitChoices() {
  const [form, setForm] = useState<string | null>('one');
  const [checked, setChecked] = useState(true);
  const [several, setSeveral] = useState<readonly string[]>(['a']);
  return (
    <Card title="Choices">
      <RadioGroup label="Radio group" value={form} onChange={setForm} options={FORMS} />
      <RadioGroup label="Radio group, in a line" value={form} onChange={setForm} options={FORMS} inline />
      <RadioGroup label="Radio group, wrong" value={null} onChange={setForm} options={FORMS} error="Choose one." />
      <RadioGroup label="Radio group, disabled" value={form} onChange={setForm} options={FORMS} disabled inline />
      <Checkbox checked={checked} onChange={setChecked} hint="With a hint under it">
        Checkbox
      </Checkbox>
      <Checkbox mixed>Some of them</Checkbox>
      <Checkbox invalid>Wrong</Checkbox>
      <Checkbox disabled checked>
        Disabled
      </Checkbox>
      <CheckboxGroup label="Checkbox group" value={several} onChange={setSeveral} hint="Any number of them">
        <Checkbox value="a">The first</Checkbox>
        <Checkbox value="b">The second</Checkbox>
      </CheckboxGroup>
      <CheckboxGroup label="Checkbox group, wrong" value={[]} onChange={setSeveral} error="Tick at least one.">
        <Checkbox value="a">The first</Checkbox>
        <Checkbox value="b">The second</Checkbox>
      </CheckboxGroup>
    </Card>
  );
}
