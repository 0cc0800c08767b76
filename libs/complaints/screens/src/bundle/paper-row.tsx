import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Disclosure, Row } from '@standing/design-system';
import { DocumentView, useFormat } from '@standing/web-core';
import { fileOf, shortOf } from '../evidence/evidence.js';
import { SOURCE_WORDS } from '../evidence/evidence-words.js';
import { useNameOf } from '../evidence/exhibit-row.js';
import { ClauseTexts } from '../file/clause-texts.js';
import { Written } from '../file/written.js';
import { EVENT_WORDS } from '../words/event-words.js';
import type { Paper } from './bundle.js';
import { NOT_SHOWN, STEP_PAPERS } from './bundle-words.js';

/** One paper: where it stands, what it is, and what is in it once the reader opens it. */
export function PaperRow({ paper }: { readonly paper: Paper }) {
  const { t } = useLingui();
  const name = usePaperName()(paper);
  const { title, page, state } = paper;
  return (
    <li className="stack" data-gap="small">
      <div className="item">
        <span className="item-main">
          <span>{name}</span>
          {title !== null && (
            <>
              {': '}
              <span data-user-text="">{title}</span>
            </>
          )}
        </span>
        <span className="item-end">{t`p. ${page}`}</span>
      </div>
      {state === 'SHOWN' ? <Shown paper={paper} name={name} /> : <p className="muted small">{t(NOT_SHOWN[state])}</p>}
    </li>
  );
}

/** How a paper is called. */
function usePaperName() {
  const { t } = useLingui();
  const nameOf = useNameOf();
  return ({ event, exhibit }: Paper) => {
    if (exhibit) return nameOf(exhibit);
    return event ? t(STEP_PAPERS[event] ?? EVENT_WORDS[event]) : '';
  };
}

function Shown({ paper, name }: { readonly paper: Paper; readonly name: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { on, digest, exhibit, texts, clauses } = paper;
  const [day, short] = [format.day(on, 'long'), digest === null ? null : shortOf(digest)];
  const about = [exhibit && t(SOURCE_WORDS[exhibit.source]), day, short && t`fingerprint ${short}`];
  return (
    <>
      <p className="muted small">{about.filter(Boolean).join(' · ')}</p>
      {exhibit ? (
        <Pages paper={paper} name={name} />
      ) : (
        <Disclosure title={t`Read it`} about={name}>
          {texts.map((text, at) => (
            <Written key={at} text={text} />
          ))}
          {clauses.length > 0 && <ClauseTexts codes={clauses} />}
        </Disclosure>
      )}
    </>
  );
}

/** Pictures of its pages, once the reader asks for them: each look is written down. */
function Pages({ paper, name }: { readonly paper: Paper; readonly name: string }) {
  const { t } = useLingui();
  const [looks, setLooks] = useState(false);
  if (looks) return <DocumentView path={fileOf(paper)} picturesAlone />;
  return (
    <Row>
      <Button kind="second" onPress={() => setLooks(true)} label={t`Look at the pages of: ${name}`}>
        {t`Look at its pages`}
      </Button>
    </Row>
  );
}
