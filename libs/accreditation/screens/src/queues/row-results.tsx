import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Row, StatusTag } from '@standing/design-system';

/** What became of one row of an act on several. */
export type RowResult = {
  readonly key: string;
  readonly name: string;
  readonly isDone: boolean;
  /** In a word or two. */
  readonly word: string;
  /** Every reason why it was not done, or anything else to know. */
  readonly notes: readonly string[];
};

type RowResultsProps = {
  readonly title: string;
  readonly rows: readonly RowResult[];
  readonly onClose: () => void;
};

/** What became of each row: what was done stays, though others were not. */
export function RowResults({ title, rows, onClose }: RowResultsProps) {
  const { t } = useLingui();
  const isWhole = rows.every(({ isDone }) => isDone);
  return (
    <Callout tone={isWhole ? 'ok' : 'warn'} title={title} announced>
      <ul className="rows">
        {rows.map(({ key, name, isDone, word, notes }) => (
          <li key={key}>
            <div className="item">
              <span className="item-main" data-user-text="">
                {name}
                {notes.map((note) => (
                  <span key={note} className="muted">
                    <br />
                    {note}
                  </span>
                ))}
              </span>
              <span className="item-end">
                <StatusTag tone={isDone ? 'ok' : 'warn'}>{word}</StatusTag>
              </span>
            </div>
          </li>
        ))}
      </ul>
      <Row>
        <Button kind="quiet" onPress={onClose}>{t`Close this result`}</Button>
      </Row>
    </Callout>
  );
}
