import { useLingui } from '@lingui/react/macro';
import type { Identifying } from '@standing/identifiers';
import { Callout, Checkbox, CheckboxGroup, Stack } from '@standing/design-system';
import { notCleared } from '../content/protected-lines.js';

type ToClearProps = {
  readonly found: readonly Identifying[];
  readonly cleared: readonly string[];
  readonly onChange: (cleared: readonly string[]) => void;
};

/** What in the text could tell who a client is: each is changed in the text, or said to tell nobody. */
export function ToClear({ found, cleared, onChange }: ToClearProps) {
  const { t } = useLingui();
  const contacts = found.filter(({ kind }) => kind === 'contact');
  const others = found.filter(({ kind }) => kind !== 'contact');
  const hints: Readonly<Record<Identifying['kind'], string>> = {
    contact: t`Somebody could be reached by it.`,
    name: t`It looks like a name.`,
    organisation: t`It looks like an employer.`,
    function: t`Few people hold this function.`,
  };
  if (found.length === 0) return null;
  return (
    <Stack>
      {notCleared(found, cleared).length > 0 && (
        <Callout tone="warn" title={t`Somebody could be known from this`} announced>
          <p>{t`There is nothing to copy until each of these is changed in the text above, or ticked.`}</p>
          {contacts.length > 0 && (
            <ul className="bullets">
              {contacts.map(({ found: what }) => (
                <li key={what}>
                  {t`Take out “${what}”.`} {hints.contact}
                </li>
              ))}
            </ul>
          )}
        </Callout>
      )}
      {others.length > 0 && (
        <CheckboxGroup label={t`Tick what tells nothing of a client`} value={cleared} onChange={onChange}>
          {others.map(({ kind, found: what }) => (
            <Checkbox key={what} value={what} hint={hints[kind]}>
              {what}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </Stack>
  );
}
