/** The French of what the JSON Schema says of a scheme as a whole, by the English. */
export const SCHEME_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'What a professional body asks of each level of its accreditation.':
    'Ce qu’un organisme professionnel demande à chaque niveau de son accréditation.',
  'The version of this format.': 'La version de ce format.',
  'Names the scheme; the same in all its versions.': 'Nomme le référentiel ; le même dans toutes ses versions.',
  'Names this version, such as "2026.1".': 'Nomme cette version, par exemple « 2026.1 ».',
  'What the scheme is called.': 'Le nom du référentiel.',
  "The first civil day, in the body's zone, on which this version decides.":
    'Le premier jour civil, dans le fuseau de l’organisme, où cette version s’applique.',
  'What the rules leave open, decided once for the whole scheme.':
    'Ce que les règles laissent ouvert, tranché une fois pour tout le référentiel.',
  "Quarters of the civil year, or counted from the month in which the body's year begins.":
    'Trimestres de l’année civile, ou comptés à partir du mois où commence l’année de l’organisme.',
  'How an amount owed by ratio becomes whole minutes.':
    'Comment une valeur due en proportion devient un nombre entier de minutes.',
  'Up or down to the next multiple; the strict ratio rounds up.':
    'Au multiple supérieur ou inférieur ; la proportion stricte arrondit au supérieur.',
  'The multiple, in minutes; the strict ratio rounds to 1.':
    'Le multiple, en minutes ; la proportion stricte arrondit à 1.',
  'Whether what somebody confirmed stands or falls when their own quality ends; "stands" when left out.':
    'Ce qu’une personne a attesté demeure ou tombe quand sa propre qualité prend fin ; demeure par défaut.',
  'After how many days without an answer a declared piece no longer awaits one; never when left out.':
    'Après combien de jours sans réponse un élément déclaré n’en attend plus ; jamais par défaut.',
  'How long awards hold and how their references begin; without an end and plainly when left out.':
    'Combien de temps valent les accréditations et comment débutent leurs références ; sans fin et simplement par défaut.',
  'For how many months an award holds: one number for all levels, or one for each; without end when left out. A level without a number of its own has no end.':
    'Pendant combien de mois vaut une accréditation : un nombre pour tous les niveaux, ou un pour chacun ; sans fin par défaut. Un niveau sans nombre propre n’a pas de fin.',
  'Two to four capitals with which the references of awards begin; "AC" when left out.':
    'Deux à quatre capitales par lesquelles débutent les références ; « AC » par défaut.',
  'How awards are renewed and what is asked of whoever comes back; not decided when left out.':
    'Comment les accréditations se renouvellent et ce qui est demandé à qui revient ; non tranché par défaut.',
  'How many months before the expiry a renewal may be sent; at any time of the term when left out.':
    'Combien de mois avant l’échéance le renouvellement peut être envoyé ; à tout moment par défaut.',
  'For how many months after the expiry the award stays in force; not a day when left out.':
    'Pendant combien de mois après l’échéance l’accréditation reste en vigueur ; pas un jour par défaut.',
  'From which day the next term runs: the expiry before, the day of the award, or of the decision.':
    'De quel jour court la période suivante : de l’échéance précédente, du jour de l’accréditation ou de la décision.',
  'How late renewals are handled, by the day on which they are sent; none is taken when left out.':
    'Comment sont traités les renouvellements tardifs, selon le jour de leur envoi ; aucun n’est accepté par défaut.',
  'The first day of it; without a beginning when left out.': 'Son premier jour ; sans début par défaut.',
  'The last day of it; without an end when left out.': 'Son dernier jour ; sans fin par défaut.',
  'The last month after the expiry in which a renewal is taken; then a new application is needed.':
    'Le dernier mois après l’échéance où un renouvellement est accepté ; ensuite il faut une nouvelle demande.',
  'What lateness costs; nothing when left out.': 'Ce que coûte le retard ; rien par défaut.',
  'The fee in minor units: 100 is one euro.': 'Les frais en centimes : 100 font un euro.',
  'The currency by its three capitals, such as "EUR".': 'La monnaie en trois capitales, par exemple « EUR ».',
  'What applications cost, by kind and level; no fee is named when left out.':
    'Ce que coûtent les demandes, selon leur nature et le niveau ; aucuns frais ne sont indiqués par défaut.',
  'What waits until a fee is paid or waived: nothing; the first assessor, and so the decision; or the decision.':
    'Ce qui attend que les frais soient payés, sauf exonération : rien ; la première désignation d’un évaluateur, et donc la décision ; ou la décision.',
  'What applying for a level costs, in minor units: 100 is one euro. No fee is named when left out, nor for a level without a number.':
    'Ce que coûte la demande d’un niveau, en centimes : 100 font un euro. Aucuns frais ne sont indiqués par défaut, ni pour un niveau sans nombre.',
  'What a renewal costs, in minor units, lateness apart. No fee is named when left out, nor for a level without a number.':
    'Ce que coûte un renouvellement, en centimes, sans le retard. Aucuns frais ne sont indiqués par défaut, ni pour un niveau sans nombre.',
  'What coming back after an absence costs, in minor units. No fee is named when left out, nor for a level without a number.':
    'Ce que coûte un retour après une absence, en centimes. Aucuns frais ne sont indiqués par défaut, ni pour un niveau sans nombre.',
  'In minor units, 100 being one euro, zero included: one for all levels, or one for each by its code.':
    'En centimes, 100 faisant un euro, zéro compris : un nombre pour tous les niveaux, ou un pour chacun selon son code.',
  'What is asked after an absence, the shortest first; nothing special when left out.':
    'Ce qui est demandé après une absence, la plus courte d’abord ; rien de particulier par défaut.',
  'For absences shorter than this; only the last one may leave it out, for any absence.':
    'Pour les absences plus courtes ; seul le dernier cas peut l’omettre, pour toute absence.',
  'What this case is called.': 'Le nom de ce cas.',
  'The id of the group of lines that is asked.': 'L’identifiant du groupe d’exigences demandé.',
  'For how many months documents are kept after the cycle; not decided when left out.':
    'Pendant combien de mois les justificatifs sont conservés après le cycle ; non tranché par défaut.',
  'For how many months a conditional decision or an earned right can be claimed; without an end when left out.':
    'Pendant combien de mois une décision sous condition ou un droit acquis peut être invoqué ; sans fin par défaut.',
  'Which version decides; the one in force on the day decided on when left out.':
    'Quelle version s’applique ; par défaut, celle en vigueur le jour sur lequel porte la décision.',
  'Whose day decides: of the decision, of the application, of the fact, or of the beginning of the cycle.':
    'Quel jour compte : celui de la décision, de la demande, du fait ou du début du cycle.',
  'The last day on which the version before is accepted as well; it is not when left out.':
    'Le dernier jour où la version précédente est acceptée aussi ; elle ne l’est pas par défaut.',
  'The categories of evidence that filters may name; none when left out.':
    'Les catégories de preuves que les filtres peuvent nommer ; aucune par défaut.',
  'Names the category in filters and evidence; unique in the scheme.':
    'Nomme la catégorie dans les filtres et les preuves ; unique dans le référentiel.',
  'What the category is called.': 'Le nom de la catégorie.',
  'The category that it is a part of; of none when left out.':
    'La catégorie dont elle fait partie ; aucune par défaut.',
  'What other bodies award that is as good as a level; nothing when left out.':
    'Ce que d’autres organismes accordent et qui vaut un niveau ; rien par défaut.',
  'The other body, as the evidence names it.': 'L’autre organisme, tel que les preuves le nomment.',
  'What it awards, as the evidence names it.': 'Ce qu’il accorde, tel que les preuves le nomment.',
  'The level of this scheme that it is as good as.': 'Le niveau de ce référentiel qu’il vaut.',
  'The kinds of evidence that are collected here; a line on any other kind is unknown, never met.':
    'Les natures de preuves recueillies ici ; une exigence sur toute autre nature est inconnue, jamais remplie.',
  'The levels, the lowest first.': 'Les niveaux, le plus bas d’abord.',
  'Names the level in amounts and decisions; unique in the scheme.':
    'Nomme le niveau dans les valeurs et les décisions ; unique dans le référentiel.',
  'What the level is called.': 'Le nom du niveau.',
  'Ids of the lines that must be met before any other evidence counts.':
    'Identifiants des exigences à remplir avant que toute autre preuve compte.',
  'The lines of the scheme.': 'Les exigences du référentiel.',
  'Lines of which not all must be met; a line that no group names must be. None when left out.':
    'Exigences qui ne sont pas toutes à remplir ; une exigence qu’aucun groupe ne nomme est à remplir. Aucun par défaut.',
  'Names the group; unique among the groups and lines of the scheme.':
    'Nomme le groupe ; unique parmi les groupes et les exigences du référentiel.',
  'What the group is called.': 'Le nom du groupe.',
  'How many of its members must be met.': 'Combien de ses membres sont à remplir.',
  'How many of them, for "at-least" alone.': 'Combien d’entre eux, pour « au moins tant » seulement.',
  'Ids of lines or of other groups.': 'Identifiants d’exigences ou d’autres groupes.',
  'Lines between which each piece of evidence counts once only; none when left out.':
    'Exigences entre lesquelles chaque élément ne compte qu’une fois ; aucune par défaut.',
  'Names the pool; unique in the scheme.': 'Nomme la mise en commun ; unique dans le référentiel.',
  'Ids of lines; each piece counts for one of them only.':
    'Identifiants d’exigences ; chaque élément ne compte que pour une seule.',
  'A text in each language of the product.': 'Un texte dans chaque langue du produit.',
  'The text as French readers see it.': 'Le texte tel que le lisent les francophones.',
  'The text as English readers see it.': 'Le texte tel que le lisent les anglophones.',
  'A whole number above zero: one for all levels, or one for each level by its code.':
    'Un nombre entier supérieur à zéro : un pour tous les niveaux, ou un pour chaque niveau selon son code.',
  'A whole number, zero included: one for all levels, or one for each level by its code.':
    'Un nombre entier, zéro compris : un pour tous les niveaux, ou un pour chaque niveau selon son code.',
  'By what people assess an application; it is decided by its lines alone when left out.':
    'D’après quoi des personnes évaluent une demande ; sans cette partie, elle se décide sur ses seules exigences.',
  'How many people assess an application, each without knowing of the other.':
    'Combien de personnes évaluent une demande, chacune sans rien savoir de l’autre.',
  "Whether assessors work without the applicant's name; they do when left out.":
    'Si l’évaluation se fait sans le nom de la personne qui demande ; c’est le cas quand rien n’est dit.',
  'The competence grid: what the assessors mark, in this order.':
    'La grille de compétences : ce sur quoi un avis est donné, dans cet ordre.',
  'Names the criterion in marks; unique in the scheme.':
    'Désigne le critère dans les avis ; unique dans le référentiel.',
  'What the criterion is called.': 'Comment le critère s’appelle.',
  'What an assessor looks for.': 'Ce que l’évaluation cherche.',
  'The levels it is asked of; all levels when left out.':
    'Les niveaux pour lesquels il est demandé ; tous quand rien n’est dit.',
};
