import type { AskedCharter, Statement } from '../props/give-feedback.js';

/** The commitment of the charter that each statement is about. */
const COMMITMENTS: Readonly<Record<Statement, string>> = {
  listening: 'RC-1',
  integrity: 'RC-2',
  responsibility: 'RC-3',
  transparency: 'RC-4',
  confidentiality: 'RC-5',
};

type CharterLinesProps = { readonly charter: AskedCharter; readonly statement: Statement };

/** What the coach says can be observed of the commitment; nothing where their charter has no such commitment. */
export function CharterLines({ charter: { commitments, language }, statement }: CharterLinesProps) {
  const lines = commitments.find(({ code }) => code === COMMITMENTS[statement])?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <ul className="charter-asked muted" lang={language === 'FR' ? 'fr' : 'en'}>
      {lines.map(({ code, text }) => (
        <li key={code} data-user-text="">
          {text}
        </li>
      ))}
    </ul>
  );
}
