import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Row, StatusTag } from '@standing/design-system';
import type { Moved } from './chapter.queries.js';

type MoveResultProps = {
  readonly moved: readonly Moved[];
  /** What was done, in a word or two. */
  readonly word: string;
  readonly onClose: () => void;
};

/** What became of each member: those who were moved stay so, though others were not. */
export function MoveResult({ moved, word, onClose }: MoveResultProps) {
  const { t } = useLingui();
  const left = moved.filter(({ refusals }) => refusals.length > 0).length;
  const title =
    left === 0 ? t`Done for all of them` : plural(left, { one: '# was not moved', other: '# were not moved' });
  return (
    <Callout tone={left === 0 ? 'ok' : 'warn'} title={title} announced>
      <ul className="rows">
        {moved.map(({ personId, person, refusals }) => (
          <li key={personId} className="item">
            <span className="item-main" data-user-text="">
              {person?.name ?? personId}
              {refusals.map(({ code, message }) => (
                <span key={code} className="muted">
                  <br />
                  {message}
                </span>
              ))}
            </span>
            <span className="item-end">
              <StatusTag tone={refusals.length === 0 ? 'ok' : 'warn'}>
                {refusals.length === 0 ? word : t`Not moved`}
              </StatusTag>
            </span>
          </li>
        ))}
      </ul>
      <Row>
        <Button kind="quiet" onPress={onClose}>{t`Close this result`}</Button>
      </Row>
    </Callout>
  );
}
