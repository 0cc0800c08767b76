import { useState } from 'react';
import { Card, PageHeader, RadioGroup, Stack, Toasts } from '@standing/design-system';
import { KitActs } from './kit-acts.js';
import { KitChoices } from './kit-choices.js';
import { KitFields } from './kit-fields.js';
import { KitFrame } from './kit-frame.js';
import { KitLists } from './kit-lists.js';
import { KitMessages } from './kit-messages.js';
import { KitRequirements } from './kit-requirements.js';

/** Every component of the kit in every state; what is read here is sample text, never translated. */
export function KitPage() {
  const [scheme, setScheme] = useState<string | null>('system');
  const [hue, setHue] = useState<string | null>('195');
  const paint = (next: string | null) => {
    setHue(next);
    document.documentElement.style.setProperty('--brand-h', next ?? '195');
  };
  return (
    <main className="frame-main" data-user-text="" data-scheme={scheme} lang="en">
      <PageHeader title="The kit" lead={<p>Every component, every state. Two schemes, any hue.</p>} />
      <Stack gap="large">
        <Card title="Look at it in">
          <RadioGroup
            label="Scheme"
            inline
            value={scheme}
            onChange={setScheme}
            options={['system', 'light', 'dark'].map((value) => ({ value, text: value }))}
          />
          <RadioGroup
            label="Hue"
            inline
            value={hue}
            onChange={paint}
            options={['20', '75', '140', '195', '260', '320'].map((value) => ({ value, text: value }))}
          />
        </Card>
        <KitActs />
        <KitFields />
        <KitChoices />
        <KitRequirements />
        <KitMessages />
        <KitLists />
        <KitFrame />
      </Stack>
      <Toasts />
    </main>
  );
}
