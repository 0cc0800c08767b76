import { describe, expect, it } from '@jest/globals';
import { identifying } from './identifying.js';

const found = (text: string) => identifying(text).map(({ kind, found: what }) => `${kind}: ${what}`);

describe('what tells who somebody is', () => {
  it.each([
    [
      'Her client wrote from paul@example.org and 06 12 34 56 78.',
      ['contact: paul@example.org', 'contact: 06 12 34 56 78'],
    ],
    ['Il m’a parlé de Julie Fontaine.', ['name: Julie Fontaine']],
    ['The invoice was made out to Lumen Conseil SARL.', ['name: Lumen Conseil SARL']],
    ['Works for Brightwater since May.', ['organisation: Brightwater']],
    ['Sa cliente travaille chez Aquarel depuis un an.', ['organisation: Aquarel']],
    ['une élève du lycée Montaigne', ['organisation: lycée Montaigne']],
    ['l’hôpital de Roubaix', ['organisation: hôpital de Roubaix']],
    ['a nurse at the hospital of Leeds', ['organisation: hospital of Leeds']],
    ['Hospital Saint-Louis, and a group of people who met there', ['organisation: Hospital Saint-Louis']],
    ['un cadre de la SNCF', ['organisation: SNCF']],
    ['la directrice générale d’une filiale', ['function: directrice']],
    ['Le président a signé, puis le DRH.', ['function: président', 'function: DRH']],
    ['the Managing Director asked', ['function: Managing Director']],
    ['head of finance', ['function: head of']],
  ])('is found in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'La personne supervisée a facturé trois séances qui n’ont pas eu lieu, en mars et en avril.',
    'On 3 March the supervisee told me that client B had asked twice to end, and was refused.',
    'Je lui ai demandé d’arrêter avant le 15 mai ; elle a dit non.',
    'The ICF log shows twelve hours that were not held; the CPD file as well.',
    'Une cliente, désignée ici par A, a peur des suites.',
    'She groups her sessions, and schools of thought do not matter here.',
    'Il dirige lui-même ce groupe de pairs, à l’école de la patience.',
    'Her school of thought, and the group of people whom she met.',
  ])('is not found in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is found once, whatever else it could be', () => {
    expect(found('DRH de la Caisse SARL, le drh')).toEqual(['function: DRH', 'organisation: Caisse SARL']);
  });
});
