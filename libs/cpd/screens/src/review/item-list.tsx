import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Card, EmptyState, StatusTag } from '@standing/design-system';
import { FormProblems } from '@standing/web-core';
import type { Item } from './review.js';
import { VERDICT_WORDS } from './review-words.js';
import { type ItemListProps, useListKeys } from './use-list-keys.js';

/**
 * Every activity with what was said of it. While the list has the focus, keys move in it and say: a key of one character must
 * do nothing elsewhere, where somebody writes.
 */
export function ItemList({ file, items, place, goesOn, onPlace, onBegin }: ItemListProps) {
  const { t } = useLingui();
  const { list, onKey, pending, error } = useListKeys({ file, items, place, goesOn, onPlace, onBegin });
  return (
    <Card title={t({ message: 'Activities', context: 'audit' })} busy={pending}>
      {file.state === 'ANSWERED' && <LeftToSay items={items} />}
      {items.length === 0 && <EmptyState sentence={t`No activity ended in these days.`} />}
      <ul className="rows" ref={list} onKeyDown={onKey}>
        {items.map((item, index) => (
          <li key={item.activityId}>
            <ItemButton
              item={item}
              isAsked={file.state === 'ANSWERED'}
              here={index === place}
              onPress={() => onPlace(index)}
            />
          </li>
        ))}
      </ul>
      <FormProblems title={t`The word was not saved.`} error={error} mistakes={{}} ids={{}} tried={0} />
      {items.length > 0 && file.closedOn === null && <KeysShown />}
    </Card>
  );
}

function LeftToSay({ items }: { readonly items: readonly Item[] }) {
  const left = items.filter(({ said }) => said === null).length;
  return (
    <p className="muted" role="status">
      {plural(left, {
        0: 'A word is said of every activity.',
        one: '# activity is left.',
        other: '# activities are left.',
      })}
    </p>
  );
}

function KeysShown() {
  return (
    <p className="muted small">
      <Trans>
        In this list: <kbd>J</kbd> next, <kbd>K</kbd> previous, <kbd>O</kbd> open the file, <kbd>T</kbd> take it,{' '}
        <kbd>A</kbd> accept, <kbd>R</kbd> refuse, <kbd>M</kbd> ask for more, <kbd>C</kbd> to the end.
      </Trans>
    </p>
  );
}

type ItemButtonProps = {
  readonly item: Item;
  /** A word of it is awaited. */
  readonly isAsked: boolean;
  readonly here: boolean;
  readonly onPress: () => void;
};

function ItemButton({ item: { title, said }, isAsked, here, onPress }: ItemButtonProps) {
  const { t } = useLingui();
  return (
    <button type="button" className="pick" aria-current={here || undefined} tabIndex={here ? 0 : -1} onClick={onPress}>
      <span className="item-main" data-user-text="">
        {title}
      </span>
      <span className="item-end">
        {said && <StatusTag tone={VERDICT_WORDS[said.verdict].tone}>{t(VERDICT_WORDS[said.verdict].word)}</StatusTag>}
        {!said && isAsked && <StatusTag>{t`Nothing said yet`}</StatusTag>}
      </span>
    </button>
  );
}
