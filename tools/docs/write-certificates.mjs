/** Writes `docs/certificates.md`: what is proposed of twelve attestations, and why some are refused; with `--check`, fails when it differs. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { writePage } from './write-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const WORKER = 'libs/shared/platform/documents/src/pdf/pdf-worker.mjs';

const built = join(root, '.cache/certificates');
mkdirSync(built, { recursive: true });
copyFileSync(join(root, WORKER), join(built, 'pdf-worker.mjs'));
const { CERTIFICATES, Documents, HOLDER, NO_SCANNER, outcomeOf, proposalsFrom, readPdf } = await loadTypeScript(
  root,
  'certificates',
  [
    `export { CERTIFICATES, HOLDER } from '../../libs/insurance/service/test/certificates.js';`,
    `export { Documents, NO_SCANNER, readPdf } from '@standing/platform/documents';`,
    `export { outcomeOf, proposalsFrom } from '@standing/insurance/rules';`,
  ],
  ['@jest/globals'],
);

const HEAD = `# What is read of an attestation

A coach who declares a cover may give its attestation: the fields are proposed from its words, each with the words and their
place, and the coach takes over what is right (decision 056). Here are twelve attestations made for the tests, in the name of
${HOLDER} unless it is said otherwise. The same files go through the door for files and the graph in
\`libs/insurance/service/test/reading.spec.ts\`.

The page is written by \`npm run docs\` from those files, and a test fails when it differs from what is proposed of them.
`;

const WHY = {
  FILE_LOCKED: 'Refused at the door (`FILE_LOCKED`): it opens with a password only.',
  FILE_BROKEN: 'Refused at the door (`FILE_BROKEN`): it was cut short, and nobody could open it.',
  FILE_ACTIVE: 'Refused at the door (`FILE_ACTIVE`): it runs a script when it is opened.',
  picture: 'Taken, and nothing is proposed (`PICTURE`): only words are read.',
  'no-text': 'Taken, and nothing is proposed (`NO_TEXT`): its page is a picture.',
};

const NOTES = { 'other-name': 'not the member’s name', 'tacit-renewal': 'renewed by itself' };

const parts = [];
for (const [index, certificate] of CERTIFICATES.entries())
  parts.push(`## ${index + 1}. ${certificate.about}\n\n${await saidOf(certificate)}`);

await writePage(root, 'docs/certificates.md', `${HEAD}\n${parts.join('\n\n')}\n`);

async function saidOf({ name, file }) {
  const kept = [];
  const store = {
    put: async (_place, content) => {
      for await (const piece of content) kept.push(piece);
      return { sha256: '', bytes: file.length };
    },
  };
  try {
    const { mediaType } = await new Documents(store, { mint: async () => '' }, null, null, NO_SCANNER).receive(
      {},
      name,
      [file],
    );
    if (mediaType !== 'application/pdf') return WHY[outcomeOf('picture', 0, 0)];
  } catch (error) {
    if (WHY[error.message] === undefined) throw error;
    return WHY[error.message];
  }
  const { words } = await readPdf(Buffer.concat(kept));
  const proposals = proposalsFrom(words, HOLDER);
  return WHY[outcomeOf('read', words.length, proposals.length)] ?? tableOf(proposals);
}

function tableOf(proposals) {
  const rows = proposals.map(({ field, value, currency, quote, place, sure, note }) => {
    const shown = currency ? `${currency} ${(Number(value) / 100).toFixed(2)}` : value;
    const about = [sure ? '' : 'one of several', NOTES[note] ?? ''].filter((part) => part !== '').join(', ');
    const where = `${place.page}: ${percent(place.x)} from the left, ${percent(place.y)} from above`;
    return `| ${field} | ${shown} | ${about} | ${quote} | ${where} |`;
  });
  return ['| field | proposed | note | words | page and place |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}
