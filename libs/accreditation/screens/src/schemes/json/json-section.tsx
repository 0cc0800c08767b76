import { useLingui } from '@lingui/react/macro';
import { Card, TextArea } from '@standing/design-system';
import type { Bench } from '../draft/draft.js';
import { MistakeList } from './mistake-list.js';

/** The same scheme as a text of JSON, with what is wrong in it by its lines. */
export function JsonSection(bench: Bench) {
  const { t } = useLingui();
  const { work, draft } = bench;
  const lines = work.text.split('\n').length;
  return (
    <Card title={t`The scheme as JSON`}>
      <MistakeList {...bench} />
      <div className="code-area">
        <TextArea
          id="scheme-text"
          label={t`Text`}
          hint={t`The form shows what stands here, and what the form changes stands here. ${lines} lines.`}
          rows={28}
          value={work.text}
          onChange={work.type}
          disabled={draft.status !== 'OPEN'}
        />
      </div>
    </Card>
  );
}
