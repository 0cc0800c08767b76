import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WebApp } from './web-app.js';

type Server = Pick<
  WebApp,
  'renderPage' | 'readConfirmForm' | 'readAgreementForm' | 'readFeedbackForm' | 'complaintWizard'
>;

/** Loads the built web app from its folder: pages, trusted documents, and where the browser's files lie. */
export async function loadWebApp(folder: string): Promise<WebApp> {
  const server = (await import(pathToFileURL(join(folder, 'server', 'pages.js')).href)) as Server;
  const { renderPage, readConfirmForm, readAgreementForm, readFeedbackForm, complaintWizard } = server;
  const documents = JSON.parse(readFileSync(join(folder, 'persisted-documents.json'), 'utf8')) as Record<
    string,
    string
  >;
  const readers = { readConfirmForm, readAgreementForm, readFeedbackForm, complaintWizard };
  return { clientFolder: join(folder, 'client'), renderPage, ...readers, documents };
}
