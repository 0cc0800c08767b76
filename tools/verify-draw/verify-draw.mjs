/**
 * Checks what is published of a draw, by that file alone and with the rules that made it; ends with 0 when all fits, with 1
 * when something does not, and with 2 for arguments and files that it cannot use.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { words } from './words.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const rules = await loadTypeScript(root, 'verify-draw', [`export * from '@standing/cpd/rules';`]);
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

const asked = readArguments(process.argv.slice(2));
const say = words[asked.language];
if (asked.wrong !== null) endWith(2, `${say.argument(asked.wrong)}\n\n${say.usage}`);
else if (asked.file === undefined) endWith(2, say.usage);
else verify(asked);

function verify({ file, commitment, own }) {
  const draw = load(file, rules.readPublished, say.noDraw);
  const proof = own === undefined ? null : load(own, rules.readOwnProof, say.noProof);
  if (draw === undefined || proof === undefined) return;

  const findings = rules.verifyDraw(sha256, draw, commitment ?? null);
  if (proof) findings.push({ check: 'own', result: rules.provesOwnRow(sha256, proof, draw) ? 'fits' : 'differs' });
  const lines = [say.about(draw.preparedOn, draw.rows, draw.drawn?.length), say.commitment(draw.commitment), ''];
  for (const { check, result } of findings) lines.push(lineOf(check, result));
  const fits = findings.every(({ result }) => result !== 'differs');
  if (fits && proof) lines.push('', ...ownLines(draw, proof.row));
  console.log(lines.join('\n'));
  process.exitCode = fits ? 0 : 1;
}

function lineOf(check, result) {
  const [fits, differs] = say.checks[check];
  if (result === 'fits') return `✓ ${fits}`;
  if (result === 'differs') return `✗ ${differs}`;
  return check === 'noted' ? `… ${say.notNoted}` : `… ${fits.slice(0, -1)} (${say.notYet}).`;
}

/** Where a member's own row stands among those of its stratum. */
function ownLines({ roster, drawn, seed }, row) {
  if (row.leftOut !== null) return [say.leftOut];
  if (seed === null) return [];
  const stratum = roster.filter((one) => one.stratum === row.stratum);
  const tickets = stratum.map((one) => rules.lowestTicket(sha256, seed, one)).sort();
  const place = tickets.indexOf(rules.lowestTicket(sha256, seed, row)) + 1;
  return [(drawn.includes(row.reference) ? say.drawnRow : say.otherRow)(place, stratum.length)];
}

function load(file, read, otherwise) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return endWith(2, say.unreadable(file));
  }
  return read(text.replace(/^\uFEFF/, '')) ?? endWith(2, otherwise(file));
}

function endWith(code, text) {
  process.exitCode = code;
  console.error(text);
}

function readArguments(args) {
  const options = { commitment: { type: 'string' }, own: { type: 'string' }, language: { type: 'string' } };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const language = values.language === 'fr' ? 'fr' : 'en';
    return { ...values, language, file: positionals[0], wrong: positionals[1] ?? null };
  } catch {
    return { language: 'en', wrong: args.find((arg) => arg.startsWith('--')) ?? args.join(' ') };
  }
}
