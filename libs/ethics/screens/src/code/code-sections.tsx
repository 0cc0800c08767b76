import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import type { Edition } from './edition.js';

/** The table of contents, then every section with its clauses; each clause can be linked to by its code. */
export function CodeSections({ edition }: { readonly edition: Edition }) {
  const { t } = useLingui();
  return (
    <>
      <nav className="card" aria-label={t`Sections of the code`}>
        <ul className="contents">
          {edition.sections.map(({ code, title }) => (
            <li key={code}>
              <a href={`#${code}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {edition.sections.map((section) => (
        <div key={section.code} id={section.code} className="anchored">
          <Card title={section.title}>
            <dl className="clauses">
              {section.clauses.map(({ code, text }) => (
                <div key={code} id={code} className="anchored">
                  <dt>{code}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </Card>
        </div>
      ))}
    </>
  );
}
