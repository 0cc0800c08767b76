/**
 * Lints texts as though they stood in the tree, each with one rule of the real configuration, without writing a file.
 * Reads `[{ path, code, rule }]` from standard input and prints, in the same order, the messages of each.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const cases = JSON.parse(await text(process.stdin));
const answers = [];
for (const { path, code, rule } of cases) {
  const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === rule });
  const [result] = await eslint.lintText(code, { filePath: path });
  answers.push(result.messages.map(({ ruleId, message }) => `${ruleId ?? 'parse'}: ${message}`));
}
console.log(JSON.stringify(answers));
