import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import { sayAmount } from '../standing/amount.js';
import type { Preview } from './relief.js';

/** What relief would change, line by line, on the day for which it was worked out. */
export function Effects({ preview }: { readonly preview: Preview }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(preview.on, 'long');
  if (!preview.level) return <p className="muted">{t`Without a level to work towards there is nothing to change.`}</p>;
  const { title } = preview.level;
  if (preview.effects.length === 0)
    return <p className="muted">{t`On ${day} it would change none of the requirements of ${title}.`}</p>;
  return (
    <>
      <p>{t`What it would change for ${title} on ${day}:`}</p>
      <ul className="bullets">
        {preview.effects.map((effect) => (
          <li key={effect.ruleId}>
            <Effect effect={effect} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Effect({ effect }: { readonly effect: Preview['effects'][number] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { title, unit, neededBefore, neededAfter, windowFromBefore, windowFromAfter } = effect;
  const isMet = effect.resultAfter !== effect.resultBefore && effect.resultAfter !== 'UNMET';
  const before = sayAmount(neededBefore ?? 0, unit, format);
  const after = sayAmount(neededAfter ?? 0, unit, format);
  const from = windowFromAfter ? format.day(windowFromAfter, 'long') : '';
  return (
    <>
      <span className="strong">{title}</span>{' '}
      {neededBefore !== neededAfter && <span>{t`needs ${after} instead of ${before}.`}</span>}{' '}
      {windowFromBefore !== windowFromAfter && from && <span>{t`Looks back to ${from}.`}</span>}{' '}
      {isMet && <span>{t`It would no longer be missing.`}</span>}
    </>
  );
}
