import { useLingui } from '@lingui/react/macro';
import { Button, Card, StatusTag, TextLink } from '@standing/design-system';
import { ask, Failure, useFormat } from '@standing/web-core';
import { type Bench, hrefOf } from '../draft/draft.js';
import type { Draft } from '../draft/saved-draft.js';
import { isObject, itemsOf, valueAt } from '../form/path.js';
import { readDocument } from '../form/document-text.js';
import { checkLineMutation } from './publish.queries.js';
import { useDraftAct } from './use-draft-act.js';
import { useLanguage } from '../form/use-language.js';

/** The lines that come from a source: each is compared with it by two persons. */
export function LineChecks(bench: Bench) {
  const { t } = useLingui();
  const { draft } = bench;
  if (draft.lines.length === 0) return null;
  const checked = draft.lines.filter(({ checkedBy }) => checkedBy.length >= NEEDED).length;
  const all = draft.lines.length;
  return (
    <Card title={t`Lines with a source`}>
      <p>{t`Two persons compare each of them with its source. A line that changes is checked again.`}</p>
      <p className="muted" role="status">{t`${checked} of ${all} are checked by two persons.`}</p>
      <ul className="rows">
        {draft.lines.map((line) => (
          <li key={line.ruleId}>
            <LineCheck bench={bench} line={line} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** How many persons check a line. */
const NEEDED = 2;

type LineCheckProps = { readonly bench: Bench; readonly line: Draft['lines'][number] };

function LineCheck({ bench, line }: LineCheckProps) {
  const { t } = useLingui();
  const { draft, work } = bench;
  const locale = useLanguage();
  const act = useCheckLine(bench);
  const lines = itemsOf(valueAt(readDocument(draft.document), ['requirements']));
  const at = lines.findIndex((one) => valueAt(one, ['id']) === line.ruleId);
  const says = valueAt(lines[at], ['explanation', locale]);
  const { title } = line;
  const names = line.checkedBy.map(({ name }) => name).join(', ');
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <TextLink href={hrefOf(draft.id, { tab: 'lines', part: `line-${at}` })}>{line.title}</TextLink>
        {typeof says === 'string' && <p>{says}</p>}
        <Source source={valueAt(lines[at], ['source'])} />
        {names !== '' && <p className="small">{t`Checked by ${names}`}</p>}
        {act.error && <Failure title={t`The line was not checked.`} error={act.error} />}
      </span>
      <span className="item-end">
        {line.checkedBy.length >= NEEDED && <StatusTag tone="ok">{t`Checked by two`}</StatusTag>}
        {!line.checkedByMe && draft.status === 'OPEN' && (
          <Button
            kind="second"
            size="small"
            onPress={() => act.mutate(line.ruleId)}
            pending={act.isPending}
            disabled={work.dirty}
            label={t`I have compared it with its source: ${title}`}
          >
            {t`I have compared it`}
          </Button>
        )}
      </span>
    </div>
  );
}

/** Says that the reader compared the line of the saved revision with its source. */
function useCheckLine(bench: Bench) {
  const { id, revision } = bench.draft;
  return useDraftAct(
    bench,
    async (ruleId: string, idempotencyKey) =>
      (await ask(checkLineMutation, { id, revision, ruleId, idempotencyKey })).checkSchemeLine,
  );
}

function Source({ source }: { readonly source: unknown }) {
  const { t } = useLingui();
  const format = useFormat();
  if (!isObject(source)) return null;
  const [body, document, url, seenOn] = ['body', 'document', 'url', 'seenOn'].map((name) => source[name]);
  const seen = typeof seenOn === 'string' && /^\d{4}-\d\d-\d\d$/.test(seenOn) ? format.day(seenOn) : null;
  return (
    <p className="small muted">
      {[body, document].filter((one) => typeof one === 'string').join(', ')}
      {seen !== null && ` · ${t`seen on ${seen}`}`}
      {typeof url === 'string' && /^https?:/.test(url) && (
        <>
          {' · '}
          <a className="link" href={url} target="_blank" rel="noreferrer">{t`Open the source`}</a>
        </>
      )}
    </p>
  );
}
