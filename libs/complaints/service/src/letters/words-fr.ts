import type { LetterTemplate } from '@standing/complaints/rules';
import { SANCTION_LETTERS_IN_FRENCH } from './sanction-words-fr.js';

/** What letters say in French. */
export const LETTERS_IN_FRENCH: Readonly<Record<LetterTemplate, { title: string; text: string }>> = {
  acknowledged: {
    title: 'Nous avons bien pris votre signalement en charge',
    text: 'Une personne suit maintenant votre signalement. Elle vérifie s’il relève de notre procédure, et vous dit ce qu’il en est.',
  },
  'question-asked': {
    title: 'Une question pour vous',
    text: 'Il nous manque une information pour continuer. La personne qui suit votre signalement vous dit laquelle\u202f; le temps ne court pas tant que nous attendons.',
  },
  closed: {
    title: 'Le dossier est clos',
    text: 'Le dossier a été clos. Les motifs se trouvent sur cette page, avec ce que vous pouvez demander et jusqu’à quand.',
  },
  merged: {
    title: 'Votre signalement se poursuit avec le premier',
    text: 'Vous nous avez dit nous avoir déjà écrit au sujet de la même personne. Les deux signalements forment désormais un seul dossier, sous la référence du premier\u202f: tout ce que vous avez écrit et transmis s’y trouve, et ses délais courent depuis le jour où le premier est arrivé. Utilisez dorénavant cette référence et son code. Cette page reste telle quelle, et rien n’est perdu.',
  },
  joined: {
    title: 'Votre second signalement est joint à ce dossier',
    text: 'Ce que vous avez écrit et transmis dans votre second signalement a été joint à ce dossier, comme vous l’avez accepté. Aucun délai ne recommence\u202f: ceux que nous vous devons courent depuis votre premier signalement.',
  },
  'talks-opened': {
    title: 'Un échange est ouvert',
    text: 'Avec l’accord de chacun, un échange est ouvert pour trouver une issue. Rien de ce qui s’y dit n’entre au dossier.',
  },
  'talks-over': {
    title: 'L’échange est terminé',
    text: 'L’échange est terminé sans accord. Le dossier reprend là où il en était\u202f; rien de ce qui s’est dit n’y entre.',
  },
  charges: {
    title: 'Des griefs vous sont notifiés',
    text: 'Cette page dit par écrit quels faits vous sont reprochés et ce qui peut en résulter. Vous pouvez répondre et vous faire assister. Pensez à prévenir votre assureur, et ne prenez pas contact avec la personne qui vous a signalé.',
  },
  'charges-amended': {
    title: 'Les griefs ont changé',
    text: 'Des faits nouveaux ont été ajoutés. Un nouveau délai vous est donné pour y répondre\u202f: la page dit lequel.',
  },
  'report-disclosed': {
    title: 'Le rapport est à votre disposition',
    text: 'L’enquête est terminée. Son rapport établit des faits et ne propose rien. Vous pouvez le lire et le commenter pendant le délai indiqué.',
  },
  'case-to-answer': {
    title: 'Le dossier sera examiné par une formation',
    text: 'Il y a lieu d’examiner les griefs. Rien n’est établi par là\u202f: trois personnes qui n’ont pas pris part à l’enquête entendront chacun.',
  },
  'review-asked': {
    title: 'Un réexamen a été demandé',
    text: 'Il a été demandé que la clôture du dossier soit réexaminée. Une personne qui n’y a pas pris part le fait.',
  },
  'review-decided': {
    title: 'Le réexamen est terminé',
    text: 'La clôture du dossier a été réexaminée. Cette page dit ce qui a été décidé.',
  },
  'outcome-offered': {
    title: 'Une issue vous est proposée',
    text: 'Une issue convenue vous est proposée. Vous êtes libre de la refuser, et pouvez prendre conseil avant\u202f: votre refus ne sera montré à personne qui décide.',
  },
  'outcome-accepted': {
    title: 'Une issue a été convenue',
    text: 'Une issue a été proposée et acceptée. Elle est notifiée ensuite par une lettre à part.',
  },
  'panel-named': {
    title: 'La formation est désignée',
    text: 'Les trois personnes qui décideront sont désignées. Vous avez dix jours pour dire si l’une d’elles ne devrait pas siéger, et pourquoi.',
  },
  'objections-decided': {
    title: 'Il a été statué sur les objections',
    text: 'Une personne extérieure au dossier a statué sur les objections à la composition de la formation.',
  },
  'hearing-notice': {
    title: 'Une audition est fixée',
    text: 'La date de l’audition est fixée, vingt-huit jours à l’avance au moins. Vous pouvez y être assisté.',
  },
  'hearing-bundle': {
    title: 'Le dossier de l’audition vous est remis',
    text: 'Les pièces dont la formation prend connaissance vous sont remises quatorze jours au moins avant l’audition.',
  },
  'hearing-postponed': {
    title: 'L’audition est reportée',
    text: 'L’audition n’a pas lieu à la date prévue. Une nouvelle date vous sera donnée avec le même préavis.',
  },
  'hearing-adjourned': {
    title: 'L’audition est suspendue',
    text: 'L’audition reprendra devant les mêmes personnes, dans les soixante jours.',
  },
  'hearing-resumed': {
    title: 'L’audition a repris',
    text: 'L’audition suspendue a repris.',
  },
  decision: {
    title: 'Une décision a été prise',
    text: 'Une décision motivée vous est notifiée. Cette page dit si un recours est ouvert, à qui, et jusqu’à quand.',
  },
  'appeal-lodged': {
    title: 'Un recours a été formé',
    text: 'Un recours a été formé contre la décision. Trois personnes qui n’y ont pas pris part l’examinent.',
  },
  'appeal-decided': {
    title: 'Il a été statué sur le recours',
    text: 'Il a été statué sur le recours, avec des motifs.',
  },
  'complaint-withdrawn': {
    title: 'Le signalement a été retiré',
    text: 'Le signalement a été retiré.',
  },
  'goes-on-alone': {
    title: 'L’organisme poursuit seul',
    text: 'Le signalement a été retiré\u202f; l’organisme poursuit l’examen de lui-même.',
  },
  'stands-still': {
    title: 'Le dossier est suspendu',
    text: 'Le dossier attend\u202f; le temps ne court pas. Nous n’écrivons pas tant qu’il attend, et vous prévenons dès qu’il reprend.',
  },
  'goes-on-again': {
    title: 'Le dossier reprend',
    text: 'Le dossier reprend là où il en était, et le temps court à nouveau.',
  },
  reopened: {
    title: 'Le dossier est rouvert',
    text: 'Des éléments nouveaux, qui n’étaient pas disponibles avant, ont conduit à rouvrir le dossier.',
  },
  'measure-proposed': {
    title: 'Une mesure conservatoire est demandée',
    text: 'Une suspension à titre conservatoire est demandée. Elle ne constate rien. Vous pouvez y répondre avant que deux personnes en décident.',
  },
  'measure-decided': {
    title: 'Il a été statué sur la mesure conservatoire',
    text: 'Deux personnes ont statué sur la mesure conservatoire\u202f: cette page dit comment et pourquoi.',
  },
  'measure-in-force': {
    title: 'Une mesure conservatoire prend effet',
    text: 'Votre accréditation est suspendue à titre conservatoire à partir d’aujourd’hui. Ce n’est pas une constatation.',
  },
  'measure-over': {
    title: 'La mesure conservatoire a pris fin',
    text: 'La suspension à titre conservatoire a pris fin. Le registre n’en dit plus rien.',
  },
  ...SANCTION_LETTERS_IN_FRENCH,
  'restoration-asked': {
    title: 'Votre demande de rétablissement',
    text: 'Votre demande de rétablissement est reçue. Trois personnes qui n’ont pris aucune part au dossier statueront. Cette page dit où cela en est.',
  },
  'restoration-decided': {
    title: 'Il a été statué sur votre demande de rétablissement',
    text: 'Il a été statué sur votre demande de rétablissement. Cette page dit comment, pourquoi, et ce qui s’ensuit.',
  },
  'leaving-asked': {
    title: 'Votre demande de départ',
    text: 'Votre demande de départ est reçue. Trois personnes qui n’ont pris aucune part au dossier statueront\u202f; la procédure suit son cours en attendant. Vous pouvez la retirer tant qu’il n’a pas été statué. Cette page dit où cela en est.',
  },
  'leaving-refused': {
    title: 'Votre demande de départ est refusée',
    text: 'Votre demande de départ est refusée. Cette page dit pourquoi. La procédure suit son cours\u202f: les personnes qui instruisent, entendent et décident ne lisent ni votre demande ni ce que vous y avez reconnu.',
  },
  'leaving-agreed': {
    title: 'Votre départ est accepté',
    text: 'Votre départ est accepté. Votre accréditation a pris fin ce jour. Le registre indique pendant cinq ans qu’elle a pris fin d’un commun accord, et un rétablissement ne peut pas être demandé avant. Il n’y a ni audition ni recours. Cette page dit pourquoi.',
  },
  'left-by-consent': {
    title: 'Le coach concerné quitte l’accréditation',
    text: 'Le coach concerné a reconnu tous les griefs qui lui ont été notifiés et a demandé à quitter l’accréditation. Trois personnes qui n’ont pris aucune part au dossier l’ont accepté, et leur décision est définitive. Son accréditation a pris fin ce jour\u202f; le registre indique qu’elle a pris fin d’un commun accord. Il n’y a donc pas d’audition. Ses propres mots restent au dossier.',
  },
  'conflict-signed-off': {
    title: 'Un lien a été déclaré sans incidence',
    text: 'Une personne qui intervient dans le dossier a, ou a eu, un lien avec quelqu’un que le dossier nomme. Deux personnes sans lien avec le dossier ont accepté qu’elle continue. Cette page dit à quel titre elle intervient.',
  },
  'evidence-disclosed': {
    title: 'Une pièce vous a été communiquée',
    text: 'Une pièce du dossier vous a été communiquée. Cette page énumère ce qui vous a été remis.',
  },
  'inquiry-longer': {
    title: 'L’instruction est prolongée',
    text: 'Une personne qui suit le dossier a proposé de prolonger l’instruction, et une deuxième l’a accepté. Elle ne l’est qu’une fois.',
  },
  'access-received': {
    title: 'Votre demande de copie est arrivée',
    text: 'Vous avez demandé une copie de ce qui est conservé sur vous dans ce dossier. Le délégué à la protection des données répond dans un délai d’un mois à compter de votre demande, ou vous dit d’ici là pourquoi il faut plus de temps. Cette page dit pour quel jour\u202f; elle n’en donne aucun tant que l’on ne sait pas avec certitude qui demande.',
  },
  'access-longer': {
    title: 'Votre demande de copie prend plus de temps',
    text: 'La réponse à votre demande de copie prend plus d’un mois. Cette page dit pourquoi, et pour quel jour elle est attendue désormais. Le délai n’est prolongé qu’une fois.',
  },
  'access-answered': {
    title: 'Votre demande de copie a reçu une réponse',
    text: 'Cette page dit ce qui vous est remis, ce qui ne l’est pas, et pourquoi. Une copie reste disponible trente jours. Si vous n’êtes pas d’accord, vous pouvez saisir l’autorité de contrôle de la protection des données ou un tribunal.',
  },
  progress: {
    title: 'Où en est le dossier',
    text: 'Nous vous écrivons toutes les quatre semaines, même quand rien n’est à lire.',
  },
};
