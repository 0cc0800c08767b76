import { useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState, Row, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Contents } from './content/contents.js';
import { type Entry, isEntry, type Kind, KINDS } from './content/entry.js';
import { erasedOn } from './content/erasing.js';
import { rungOf } from './content/ladder.js';
import { stepOf } from './content/steps.js';
import { useKindWords, useRungWords, useStepWords } from './words.js';

type EntriesCardProps = {
  readonly contents: Contents;
  readonly onBegin: (kind: Kind) => void;
  readonly onOpen: (entry: Entry) => void;
};

/** Every entry in the vault, what was changed last first. */
export function EntriesCard({ contents, onBegin, onOpen }: EntriesCardProps) {
  const { t } = useLingui();
  const words = useKindWords();
  const sorted = contents.filter(isEntry).sort((one, other) => other.edited - one.edited);
  return (
    <Card title={t`Entries`}>
      <Row>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            kind="second"
            size="small"
            onPress={() => onBegin(kind)}
            label={t`Write: ${words[kind]}`}
          >{`+ ${words[kind]}`}</Button>
        ))}
      </Row>
      {sorted.length === 0 ? (
        <EmptyState
          sentence={t`What you write here stays between you and this page: what happened, a dilemma and the clause it touches, a concern about somebody or about a supervisee, what you take from supervision, whom you protect, and when you lifted confidentiality.`}
        />
      ) : (
        <ul className="rows">
          {sorted.map((entry) => (
            <li key={entry.id}>
              <EntryRow entry={entry} onOpen={() => onOpen(entry)} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function EntryRow({ entry, onOpen }: { readonly entry: Entry; readonly onOpen: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const words = useKindWords();
  const steps = useStepWords();
  const rungs = useRungWords();
  const begun = format.rowDay(entry.begunOn, body.today);
  const last = erasedOn(entry);
  const until = last && format.day(last);
  const start = entry.text.trim().slice(0, 80);
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong" data-user-text="">
          {start || words[entry.kind]}
        </span>
        <span className="muted">{` · ${words[entry.kind]} · ${begun}`}</span>
        {until && <span className="muted">{` · ${t`erases itself on ${until}`}`}</span>}
      </span>
      <span className="item-end" data-size="small">
        {entry.concern && <StatusTag>{steps[stepOf(entry.concern)]}</StatusTag>}
        {entry.ladder && <StatusTag>{rungs[rungOf(entry.ladder)]}</StatusTag>}
        <Button
          kind="quiet"
          size="small"
          onPress={onOpen}
          label={t`Open: ${start || words[entry.kind]}`}
        >{t`Read`}</Button>
      </span>
    </div>
  );
}
