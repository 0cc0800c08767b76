/** The French of what the JSON Schema says of thresholds, evidence, conditions and sums, by the English. */
export const EVIDENCE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'What is needed.': 'Ce qui est demandé.',
  'A fixed amount.': 'Une valeur fixe.',
  'In the unit of the measure (minutes, pieces, days, or months of elapsed time): one for all levels, or one for each. Zero is for what nothing may be missing of alone.':
    'Dans l’unité de la mesure (minutes, éléments, jours ou mois de temps écoulé) : une valeur pour tous les niveaux, ou une pour chacun. Zéro n’a de sens que là où rien ne doit manquer.',
  'So much for each so much of something else, in the same window.':
    'Tant par tranche de tant d’autre chose, dans la même fenêtre.',
  'The minutes owed for each so many minutes of the other evidence.':
    'Les minutes dues par tranche de tant de minutes des autres preuves.',
  'For how many minutes of the other evidence they are owed.':
    'Pour combien de minutes des autres preuves elles sont dues.',
  'The evidence against which the amount is measured.': 'Les preuves auxquelles la valeur se rapporte.',
  'An amount that grows by steps; nothing below the first.': 'Une valeur qui croît par paliers ; rien sous le premier.',
  'What the steps are measured by, in the same window.': 'Ce qui mesure les paliers, dans la même fenêtre.',
  'By how many pieces, or how many minutes, there are.': 'Selon le nombre d’éléments, ou de minutes.',
  'The evidence by which the step is found.': 'Les preuves qui déterminent le palier.',
  'Look at what holds on the last day of the window, not at what lies in it; not so when left out.':
    'Regarder ce qui vaut le dernier jour de la fenêtre, et non ce qui s’y trouve ; ce n’est pas le cas par défaut.',
  'By how many different values of an attribute, or by its highest value.':
    'Selon le nombre de valeurs différentes d’un attribut, ou sa plus haute valeur.',
  'The attribute that is looked at.': 'L’attribut examiné.',
  'The steps, the lowest first.': 'Les paliers, le plus bas d’abord.',
  'From how many on the step is reached.': 'À partir de combien le palier est atteint.',
  'The amount once it is reached: one for all levels, or one for each.':
    'La valeur une fois le palier atteint : une pour tous les niveaux, ou une pour chacun.',
  'All the values that a coverage looks for.': 'Toutes les valeurs qu’une couverture cherche.',
  'Not known yet: the line is unknown, and the scheme cannot be published.':
    'Pas encore connu : l’exigence est inconnue, et le référentiel ne peut pas être publié.',
  'The greatest or the least of several floors, and it is told which one binds; or all of them together.':
    'Le plus haut ou le plus bas de plusieurs planchers, en disant lequel détermine ; ou tous ensemble.',
  'The floors; of equal ones the first binds.': 'Les planchers ; à égalité, le premier détermine.',
  'Names the floor when it binds; unique among the floors of the line.':
    'Nomme le plancher quand il détermine ; unique parmi les planchers de l’exigence.',
  'What the floor is called where it binds.': 'Le nom du plancher là où il détermine.',
  'All of these must hold for the line to be asked; it is always asked when left out.':
    'Tout cela doit être réuni pour que l’exigence soit demandée ; elle l’est toujours par défaut.',
  'While evidence is, or is not, in force.': 'Tant que des preuves sont, ou ne sont pas, en vigueur.',
  'The evidence that is looked for.': 'Les preuves cherchées.',
  'Whether the line is asked with it, or without it.': 'L’exigence est demandée avec elles, ou sans elles.',
  'So many months after an event.': 'Tant de mois après un événement.',
  'The event.': 'L’événement.',
  'Asked once so many months have passed; from the event on when left out.':
    'Demandée une fois tant de mois passés ; dès l’événement par défaut.',
  'No longer asked once so many months have passed; for ever when left out.':
    'N’est plus demandée une fois tant de mois passés ; pour toujours par défaut.',
  'From and until when the line applies; always when left out.':
    'À partir de quand et jusqu’à quand l’exigence s’applique ; toujours par défaut.',
  'Which day is looked at: the one decided on, of the application, or on which the cycle began.':
    'Quel jour est examiné : celui de la décision, de la demande ou du début du cycle.',
  'Where the rule comes from; not told when left out.': 'D’où vient la règle ; non dit par défaut.',
  'Who wrote the rule.': 'Qui a écrit la règle.',
  'The document, with its paragraph.': 'Le document, avec son paragraphe.',
  'Where the document can be read; not told when left out.': 'Où le document peut se lire ; non dit par défaut.',
  'The day on which it was read there.': 'Le jour où il y a été lu.',
  'Conditions that all must hold; none when left out.': 'Conditions à réunir toutes ; aucune par défaut.',
  'Something asked of one piece of evidence.': 'Ce qui est demandé à un élément de preuve.',
  'The attribute is one of the values; of a list, any member is.':
    'L’attribut est l’une des valeurs ; pour une liste, l’un de ses membres.',
  'The attribute of the evidence that is looked at.': 'L’attribut des preuves qui est examiné.',
  'The values that the attribute is compared with.': 'Les valeurs auxquelles l’attribut est comparé.',
  'Asked only of what was held on this day or later; of all that is earlier too when left out.':
    'Demandé seulement de ce qui a eu lieu ce jour ou plus tard ; de ce qui précède aussi par défaut.',
  'Asked only of what was held on this day or earlier; of all that is later too when left out.':
    'Demandé seulement de ce qui a eu lieu ce jour ou plus tôt ; de ce qui suit aussi par défaut.',
  'The sentence for whoever reads why a piece was left out; a general one when left out.':
    'La phrase pour qui lit pourquoi un élément a été écarté ; une phrase générale par défaut.',
  'The attribute is none of the values; a piece that says nothing passes.':
    'L’attribut n’est aucune des valeurs ; un élément qui n’en dit rien passe.',
  'The attribute is a number, and not below or not above the value.':
    'L’attribut est un nombre, ni sous ni au-dessus de la valeur.',
  'The least, or the most, that passes.': 'Le minimum, ou le maximum, qui passe.',
  'The attribute is there, or is not there.': 'L’attribut est présent, ou absent.',
  'The attribute is at least so much money; of another currency, by the rate kept with the piece.':
    'L’attribut vaut au moins telle somme ; dans une autre monnaie, au taux conservé avec l’élément.',
  'The least, in minor units: 100 is one euro.': 'Le minimum, en centimes : 100 font un euro.',
  'What another body awarded is listed among the equivalences as good as the level asked.':
    'Ce qu’un autre organisme a accordé figure parmi les équivalences au niveau demandé.',
  'Whoever confirmed the piece had none of the relations with the person.':
    'Qui a attesté l’élément n’avait aucun de ces liens avec la personne.',
  'The relations that rule a confirmer out, such as "line-manager".':
    'Les liens qui excluent d’attester, par exemple « line-manager ».',
  'For how many months a relation that has ended still rules out; not at all when left out.':
    'Pendant combien de mois un lien terminé exclut encore ; pas du tout par défaut.',
  'The person held one of the levels on the day of the piece.':
    'La personne avait l’un des niveaux au jour de l’élément.',
  'Codes of levels of this scheme.': 'Codes de niveaux de ce référentiel.',
  'Whoever confirmed the piece had one of the profiles on its day.':
    'Qui a attesté l’élément avait l’un des profils à son jour.',
  'The profiles of which a confirmer needs one.': 'Les profils dont il faut au moins un pour attester.',
  'Once the event has happened, nobody who confirmed before it counts any more.':
    'Une fois l’événement survenu, qui avait attesté avant ne compte plus.',
  'The event after which somebody else must confirm.': 'L’événement après lequel une autre personne doit attester.',
  'At least one of the conditions holds.': 'Au moins une des conditions est réunie.',
  'The conditions of which one is enough.': 'Les conditions dont une suffit.',
  'A quality that a confirmer has for a time.': 'Une qualité qu’a, pour un temps, une personne qui atteste.',
  'Names the quality of a confirmer, such as "trained-supervisor".':
    'Nomme la qualité d’une personne qui atteste, par exemple « trained-supervisor ».',
  'Which evidence is looked at.': 'Les preuves examinées.',
  'Only evidence of this kind is looked at.': 'Seules les preuves de cette nature sont examinées.',
  'Only these forms count, such as "individual"; any form when left out.':
    'Seules ces formes comptent, par exemple « individual » ; toute forme par défaut.',
  'Of feedback, whose counts; only that of clients when left out.':
    'Pour les retours, de qui ils comptent ; des seuls clients par défaut.',
  'The least trust that counts; "declared" when left out.':
    'Le niveau de confiance minimal qui compte ; « déclaré » par défaut.',
  'Only these categories count, and what lies within them; any category when left out.':
    'Seules ces catégories comptent, avec ce qu’elles contiennent ; toute catégorie par défaut.',
  'An event from which days are counted, found in the evidence.':
    'Un événement à partir duquel on compte les jours, trouvé dans les preuves.',
  'The day of the first, or of the last, piece of evidence.': 'Le jour du premier, ou du dernier, élément de preuve.',
  'The evidence of which the first or last is taken.': 'Les preuves dont on prend le premier ou le dernier élément.',
  'The day on which the minutes reach a sum.': 'Le jour où les minutes atteignent un total.',
  'The evidence whose minutes are added up.': 'Les preuves dont les minutes s’additionnent.',
  'The sum that is to be reached.': 'Le total à atteindre.',
  'A day of the calendar.': 'Un jour du calendrier.',
  'The day.': 'Le jour.',
  'How much of a piece counts.': 'Quelle part d’un élément compte.',
  'So many for each so many.': 'Tant par tranche de tant.',
  'How many count …': 'Combien comptent…',
  '… for each so many; rounded down to the unit.': '… par tranche de tant ; arrondi à l’unité inférieure.',
  'A share, by the size of the group.': 'Une part, selon la taille du groupe.',
  'The attribute that tells how many are counted.': 'L’attribut qui indique l’effectif.',
  'The shares by size, the smallest first; the first that fits is taken.':
    'Les parts selon l’effectif, le plus petit d’abord ; la première qui convient est prise.',
  'The largest size of this bracket; only the last one may leave it out, for any size.':
    'Le plus grand effectif de cette tranche ; seule la dernière peut l’omettre, pour tout effectif.',
  'The numerator of the share; 1 when left out.': 'Le numérateur de la part ; 1 par défaut.',
  'The denominator of the share; the size of the group itself when left out.':
    'Le dénominateur de la part ; l’effectif du groupe par défaut.',
  'No more than so much counts of what it chooses.': 'Pas plus de tant ne compte de ce qu’il vise.',
  'At most so much, in the unit of the measure.': 'Au plus tant, dans l’unité de la mesure.',
  'The most that counts.': 'Le plus qui compte.',
  'For what the ceiling holds each time: a piece, a time, or a value of an attribute.':
    'Pour quoi le plafond vaut chaque fois : un élément, une durée ou une valeur d’un attribut.',
  'The attribute; each of its values has the ceiling.': 'L’attribut ; chacune de ses valeurs a le plafond.',
  '"cut": the piece that goes over counts in part; "ignore": it does not count at all.':
    '« Couper » : l’élément qui dépasse compte en partie ; « ignorer » : il ne compte pas du tout.',
  'At most so many pieces.': 'Au plus tant d’éléments.',
  'The most pieces that count.': 'Le plus d’éléments qui comptent.',
  'At most a percentage of what is needed, or of what counts in the end.':
    'Au plus un pourcentage de ce qui est demandé, ou de ce qui compte à la fin.',
  'The percentage, 1 to 100: one for all levels, or one for each.':
    'Le pourcentage, de 1 à 100 : un pour tous les niveaux, ou un pour chacun.',
  'Whether it is a share of what is needed, or of all that counts.':
    'C’est une part de ce qui est demandé, ou de tout ce qui compte.',
  'Whose percentage it is: of the level asked, or held on the day of the piece; "asked" when left out.':
    'Le pourcentage de quel niveau : demandé, ou détenu au jour de l’élément ; « demandé » par défaut.',
};
