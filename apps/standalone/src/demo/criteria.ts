import { byLevel } from './scheme-parts.js';
import { demoScheme } from './scheme.js';

function criterion(code: string, title: { fr: string; en: string }, description: { fr: string; en: string }) {
  return { code, title, description } as const;
}

/** What the assessors of the demonstration body look at, in its own words. */
const criteria = [
  criterion(
    'contracting',
    { fr: 'Poser le cadre', en: 'Setting the frame' },
    {
      fr: 'Le coach convient par écrit de l’objectif, des rôles, de la confidentialité et de la fin, avec le client comme avec le commanditaire.',
      en: 'The coach agrees in writing on the aim, the roles, confidentiality and the end, with the client and with whoever pays.',
    },
  ),
  criterion(
    'listening',
    { fr: 'Écouter', en: 'Listening' },
    {
      fr: 'Le coach entend ce qui est dit et ce qui ne l’est pas, reformule et vérifie, sans conduire à sa propre réponse.',
      en: 'The coach hears what is said and what is not, puts it in other words and checks it, without leading to an answer of their own.',
    },
  ),
  criterion(
    'questioning',
    { fr: 'Questionner', en: 'Asking' },
    {
      fr: 'Les questions ouvrent d’autres points de vue, au rythme du client.',
      en: 'Questions open other points of view, at the client’s pace.',
    },
  ),
  criterion(
    'progress',
    { fr: 'Suivre le chemin parcouru', en: 'Following progress' },
    {
      fr: 'Le coach revient sur l’objectif, aide à voir ce qui a changé, et propose de s’arrêter quand il n’y a plus lieu de continuer.',
      en: 'The coach comes back to the aim, helps to see what has changed, and proposes to stop when there is no reason to go on.',
    },
  ),
  criterion(
    'ethics',
    { fr: 'Déontologie en situation', en: 'Ethics in practice' },
    {
      fr: 'Le coach reconnaît un dilemme, nomme la clause du code en jeu et sait dire à qui il en parle.',
      en: 'The coach recognises a dilemma, names the clause of the code at stake, and can say with whom they discuss it.',
    },
  ),
  criterion(
    'limits',
    { fr: 'Connaître ses limites', en: 'Knowing one’s limits' },
    {
      fr: 'Le coach sait quand orienter vers un autre professionnel et comment il le dit au client.',
      en: 'The coach knows when to point to another professional, and how to say so to the client.',
    },
  ),
  criterion(
    'reflection',
    { fr: 'Réfléchir à sa pratique', en: 'Reflecting on one’s practice' },
    {
      fr: 'Le coach tire de la supervision et du développement professionnel continu ce qui change sa manière de faire.',
      en: 'The coach draws from supervision and professional development what changes how they work.',
    },
  ),
] as const;

/**
 * The second version of the demonstration's scheme: two people assess an application as well, without its name, and the
 * first level holds for one year. The first version decided by its lines alone, and whoever applied under it is decided so.
 */
export const demoSchemeWithCriteria = {
  ...demoScheme,
  version: '2',
  awards: { ...demoScheme.awards, validForMonths: byLevel(12, 48, 48, 48) },
  assessment: { assessors: 2, hideNames: true, criteria },
} as const;
