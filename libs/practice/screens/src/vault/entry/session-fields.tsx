import { useLingui } from '@lingui/react/macro';
import { Callout, Checkbox, CheckboxGroup, Select } from '@standing/design-system';
import { Loaded, useFormat } from '@standing/web-core';
import { type Entry, type Theme, THEMES } from '../content/entry.js';
import { useOwnEngagements, useSessions } from '../use-lists.js';
import { useThemeWords } from '../words.js';
import type { EntryFieldsProps } from './entry-fields-props.js';

/** Which logged session a note belongs to, its themes and the engagements spoken of. */
export function SessionFields({ entry, set }: EntryFieldsProps) {
  const { t } = useLingui();
  const words = useThemeWords();
  return (
    <>
      <Callout>
        <p>{t`Themes and engagements of a session are kept in this vault alone. The session that you logged does not show them.`}</p>
      </Callout>
      <SessionField entry={entry} set={set} />
      <CheckboxGroup
        label={t`Themes`}
        value={entry.themes}
        onChange={(themes) => set({ themes: themes as readonly Theme[] })}
      >
        {THEMES.map((theme) => (
          <Checkbox key={theme} value={theme}>
            {words[theme]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <EngagementsField entry={entry} set={set} />
    </>
  );
}

function SessionField({ entry, set }: EntryFieldsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const sessions = useSessions();
  return (
    <Loaded query={sessions} failed={t`The sessions could not be loaded.`} lines={1}>
      {(found) => (
        <Select
          label={t`Session`}
          value={entry.sessionId ?? ''}
          onChange={(id) => set({ sessionId: id === '' ? null : id })}
          options={[
            { value: '', text: t`None that I logged` },
            ...found.map(({ id, heldOn, supervisor }) => ({
              value: id,
              text: `${format.day(heldOn)} · ${supervisor.name}`,
            })),
          ]}
        />
      )}
    </Loaded>
  );
}

function EngagementsField({ entry, set }: EntryFieldsProps) {
  const { t } = useLingui();
  const engagements = useOwnEngagements();
  return (
    <Loaded query={engagements} failed={t`The engagements could not be loaded.`} lines={2}>
      {(found) => (
        <CheckboxGroup
          label={t`Engagements spoken of`}
          value={entry.engagementIds}
          onChange={(engagementIds: Entry['engagementIds']) => set({ engagementIds })}
        >
          {found.map(({ id, pseudonym }) => (
            <Checkbox key={id} value={id}>
              {pseudonym}
            </Checkbox>
          ))}
          {found.length === 0 && <p className="muted">{t`You have no engagement yet.`}</p>}
        </CheckboxGroup>
      )}
    </Loaded>
  );
}
