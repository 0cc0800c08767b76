/** What the command says, in French and English. */
export const words = {
  fr: {
    usage: 'npm run -s verify-draw -- tirage.json [--commitment EMPREINTE] [--own preuve.json] [--language fr|en]',
    argument: (name) => `L’argument «\u202F${name}\u202F» n’est pas connu, ou il lui manque sa valeur.`,
    unreadable: (file) => `${file}\u202F: ce fichier n’existe pas ou ne se lit pas.`,
    noDraw: (file) => `${file}\u202F: ce n’est pas ce que publie un tirage.`,
    noProof: (file) => `${file}\u202F: ce n’est pas la preuve d’une ligne.`,
    checks: {
      order: [
        'Chaque ligne est une fois dans la liste, à sa place.',
        'La liste n’est pas dans l’ordre, ou une ligne y est deux fois.',
      ],
      settings: ['Chaque ligne respecte les réglages.', 'Une ligne ne respecte pas les réglages.'],
      root: ['L’empreinte de la liste est la bonne.', 'La liste n’est pas celle dont l’empreinte est publiée.'],
      announcement: [
        'L’annonce correspond aux réglages et à la liste.',
        'L’annonce ne correspond pas aux réglages ou à la liste.',
      ],
      commitment: [
        'L’engagement lie l’annonce et deux personnes.',
        'L’engagement ne lie pas cette annonce et ces deux personnes.',
      ],
      noted: ['L’engagement est celui que vous avez noté.', 'L’engagement n’est pas celui que vous avez noté.'],
      shares: [
        'Chaque part montrée est celle à laquelle sa personne s’est engagée.',
        'Une part montrée n’est pas celle à laquelle sa personne s’est engagée.',
      ],
      seed: ['La graine vient des deux parts.', 'La graine ne vient pas des deux parts.'],
      drawn: ['Le tirage refait donne les mêmes lignes.', 'Le tirage refait donne d’autres lignes.'],
      own: ['Votre ligne est la vôtre, et elle est dans cette liste.', 'Votre preuve ne correspond pas à cette liste.'],
    },
    notYet: 'pas encore publié',
    notNoted: 'Rien n’a été noté avant le tirage\u202F: comparez l’engagement avec celui qui était alors publié.',
    about: (day, rows, drawn) =>
      `Tirage préparé le ${day}. Lignes\u202F: ${rows}, tirées\u202F: ${drawn ?? 'pas encore'}.`,
    commitment: (hash) => `Engagement\u202F: ${hash ?? 'pas encore publié'}`,
    drawnRow: (place, rows) =>
      `Votre ligne est tirée\u202F: son billet est le numéro ${place} sur ${rows} dans sa strate.`,
    otherRow: (place, rows) =>
      `Votre ligne n’est pas tirée\u202F: son billet est le numéro ${place} sur ${rows} dans sa strate.`,
    leftOut: 'Votre ligne est en dehors du tirage, pour la raison qu’elle porte.',
  },
  en: {
    usage: 'npm run -s verify-draw -- draw.json [--commitment HASH] [--own proof.json] [--language fr|en]',
    argument: (name) => `The argument “${name}” is not known, or lacks its value.`,
    unreadable: (file) => `${file}: there is no such file, or it cannot be read.`,
    noDraw: (file) => `${file}: this is not what a draw publishes.`,
    noProof: (file) => `${file}: this is not the proof of a row.`,
    checks: {
      order: ['Each row is in the list once, in its place.', 'The list is not in order, or a row is there twice.'],
      settings: ['Each row keeps to the settings.', 'A row does not keep to the settings.'],
      root: ['The hash of the list is right.', 'The list is not the one whose hash is published.'],
      announcement: [
        'What was announced fits the settings and the list.',
        'What was announced does not fit the settings or the list.',
      ],
      commitment: [
        'The commitment binds what was announced and two people.',
        'The commitment does not bind this announcement and these two people.',
      ],
      noted: ['The commitment is the one that you noted.', 'The commitment is not the one that you noted.'],
      shares: [
        'Each share that is shown is the one its person was bound to.',
        'A share that is shown is not the one its person was bound to.',
      ],
      seed: ['The seed comes from both shares.', 'The seed does not come from both shares.'],
      drawn: ['The draw, made again, gives the same rows.', 'The draw, made again, gives other rows.'],
      own: ['Your row is yours, and is in this list.', 'Your proof does not fit this list.'],
    },
    notYet: 'not published yet',
    notNoted: 'Nothing was noted before the draw: compare the commitment with the one that was published then.',
    about: (day, rows, drawn) => `Draw prepared on ${day}. Rows: ${rows}, drawn: ${drawn ?? 'not yet'}.`,
    commitment: (hash) => `Commitment: ${hash ?? 'not published yet'}`,
    drawnRow: (place, rows) => `Your row is drawn: its ticket is number ${place} of the ${rows} of its stratum.`,
    otherRow: (place, rows) => `Your row is not drawn: its ticket is number ${place} of the ${rows} of its stratum.`,
    leftOut: 'Your row is left out of the draw, for the reason that it carries.',
  },
};
