/** The models one by one, by what they are modelled on. */
import type { SchemeVersion } from '@standing/accreditation/requirements';
import associationForCoachingDocument from './association-for-coaching.json' with { type: 'json' };
import bacpSupervisionDocument from './bacp-supervision.json' with { type: 'json' };
import emccEiaRenewalDocument from './emcc-eia-renewal.json' with { type: 'json' };
import emccEiaDocument from './emcc-eia.json' with { type: 'json' };
import emccEsiaDocument from './emcc-esia.json' with { type: 'json' };
import icfDocument from './icf-acc-pcc-mcc.json' with { type: 'json' };
import icfRenewalDocument from './icf-renewal.json' with { type: 'json' };

/** EMCC individual accreditation, four levels. */
export const emccEia = emccEiaDocument as SchemeVersion;

/** Its renewal, every five years. */
export const emccEiaRenewal = emccEiaRenewalDocument as SchemeVersion;

/** EMCC individual accreditation of supervisors. */
export const emccEsia = emccEsiaDocument as SchemeVersion;

/** ICF credentials, three levels. */
export const icf = icfDocument as SchemeVersion;

/** Their renewal, every three years, late or not. */
export const icfRenewal = icfRenewalDocument as SchemeVersion;

/** Coach accreditation of the Association for Coaching, four levels. */
export const associationForCoaching = associationForCoachingDocument as SchemeVersion;

/** Practice and supervision for BACP accreditation. */
export const bacpSupervision = bacpSupervisionDocument as SchemeVersion;
