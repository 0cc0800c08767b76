/** Prints what the tool that ties tests to the procedure finds wrong with one line and one test. */
import { codesIn, isHalfCoded } from '../../tools/checks/code-names.mjs';
import { heldBy } from '../../tools/checks/held.mjs';

const { name, notBuilt, inPart } = JSON.parse(process.argv[2]);
const sections = [{ title: 'rows', lines: [{ code: 'row 5', says: 'asks' }] }];
const tests = [{ name, file: 'a.spec.ts', codes: codesIn(name), isHalfCoded: isHalfCoded(name) }];

console.log(JSON.stringify(heldBy({ sections, notBuilt, inPart }, tests).faults));
