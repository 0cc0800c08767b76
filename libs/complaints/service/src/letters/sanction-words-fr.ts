import type { LetterTemplate } from '@standing/complaints/rules';

/** What letters about a sanction say in French. */
export const SANCTION_LETTERS_IN_FRENCH = {
  'sanction-in-force': {
    title: 'La décision prend effet',
    text: 'Ce qui a été décidé prend effet. Cette page dit quels jours, et ce que le public en lit.',
  },
  'sanction-changed': {
    title: 'Votre sanction a été réexaminée',
    text: 'Ce qui avait été décidé a été réexaminé. Cette page dit où cela en est.',
  },
  'sanction-annulled': {
    title: 'La sanction est annulée',
    text: 'La sanction est annulée, depuis le premier jour. Le registre vous montre comme si elle n’avait jamais été.',
  },
  'decision-annulled': {
    title: 'La décision est annulée',
    text: 'Un tribunal a annulé les effets de la décision, depuis le premier jour : ils n’ont jamais été. Le registre montre le coach comme s’ils n’avaient pas été. Si vous avez fait part de la décision à quelqu’un, faites-lui part de ceci aussi.',
  },
  'condition-at-risk': {
    title: 'Une condition de votre sanction risque de ne pas être tenue',
    text: 'D’après les enregistrements d’aujourd’hui, une condition de votre sanction ne sera pas tenue si rien ne vient bientôt. Cette page dit laquelle, et pour quel jour. Cette lettre n’a pas d’effet par elle-même.',
  },
  'condition-missed': {
    title: 'Une condition de votre sanction n’est pas tenue',
    text: 'D’après les enregistrements d’aujourd’hui, une condition de votre sanction n’est pas tenue. Cette page dit laquelle, et ce qui est enregistré. S’il y manque quelque chose, faites-le confirmer ou vérifier.',
  },
  'condition-kept': {
    title: 'Une condition de votre sanction est de nouveau tenue',
    text: 'D’après les enregistrements d’aujourd’hui, une condition de votre sanction qui n’était pas tenue, ou risquait de ne pas l’être, est de nouveau en ordre.',
  },
  'sanction-reported': {
    title: 'Un rapport sur votre sanction',
    text: 'La personne qui suit votre sanction a écrit comment elle en voit les conditions. Cette page donne ce rapport\u202f; il ne décide rien.',
  },
  'sanction-warning': {
    title: 'Un avertissement concernant votre sanction',
    text: 'Quelque chose que votre sanction demande n’est pas tenu, ou rien ne le montre. Cette page dit quoi, et jusqu’à quel jour vous pouvez y remédier\u202f: vous avez quatorze jours à compter de votre lecture. Vous pouvez répondre par écrit. Ce n’est qu’ensuite que trois personnes peuvent juger la sanction non remplie.',
  },
  'sanction-warning-over': {
    title: 'L’avertissement n’a plus d’objet',
    text: 'Ce que l’avertissement nommait est de nouveau en ordre. Il n’a pas de suite.',
  },
  'exclusion-decided': {
    title: 'Votre qualité de membre\u202f: ce que l’organe a décidé',
    text: 'Ce que l’organe désigné par les statuts a décidé de votre qualité de membre a été enregistré dans votre dossier. Cette page dit ce qu’il a décidé, quel jour, et où se trouve le procès-verbal. Rien ne change dans ce que dit le registre public.',
  },
} satisfies Partial<Readonly<Record<LetterTemplate, { title: string; text: string }>>>;
