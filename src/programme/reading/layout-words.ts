/** Words and marks by which the parts of a sheet other than its rows are known. All folded. */

export const TOTAL_START =
  /^(?:s\/?\s?-?total|sous[- ]?total|total|totaux|ensemble|somme|cumul|moyenne|reste a|nb (?:de )?presents|nb (?:d')?inscrits|nombre de|nombre d'|nb total|nb d'?(?:e )?(?:actions?|lignes?|sessions?|logements?|logts?)|nb (?:actions?|lignes?|logements?|logts?|sessions?)|effectif total|grand total|subtotal|average|taux global)(?![a-z])/u;

export const NOTE_START =
  /^(?:\*|nb(?![a-z])|n\.\s?b\.|nota(?![a-z])|note(?:s)?\s*:|\(\d\)|\([a-z]\)|remarques?\s*:|source(?:s)?\s*:|attention\s*[:!]|ps\s*:|rappel\s*:|maj\s*:|mise a jour\s*(?:le|du|au|:)|mis a jour|arrete au|etat au|situation au|date de mise a jour|version\s|v\d|document de travail|imprime le|edite le|contact\s*:|pour info)/u;

export const LEGEND_START =
  /^(?:\(?[x■►●o]\)?\s*=|legende|code couleur|codes couleurs?|couleurs?(?:\s*:|$)|key\s*:|legend)(?![a-z])/u;

/** A heading under which abbreviations are explained, or the header of their column. */
export const ABBREVIATIONS_HEAD =
  /^(?:(?:liste|table|tableau|glossaire|signification) des )?(?:sigles?|acronymes?|abreviations?|glossaire)(?: utilise(?:e?s)?| et (?:sigles|acronymes|abreviations))?\s*:?$/u;

/** Headings under which a sheet lists persons, whatever the header of the list. */
export const CONTACTS_START =
  /^(?:(?:liste des |vos |nos |mes |les )?contacts?(?: utiles?)?|annuaire|coordonnees|numeros utiles|carnet d'adresses|useful contacts|directory)(?![a-z])/u;

/** Marks that repeat the cell above. */
export const DITTO =
  /^(?:idem|dito|id[.°]?|ibid\.?|ibidem|do\.?|ditto|same|"(?: ?")*|''|〃|″|”|“|»|«|-"-|- " -|--"--|,,|\/\/|meme(?: chose)?|comme (?:ci-)?dessus|cf\.? (?:ci-)?dessus|voir (?:ci-)?dessus|- ?\/\/ ?-|↓|⇓)$/u;
/** « idem autres bassins »: repeats the cell above and adds to it. */
export const DITTO_START = /^(?:idem|dito|id\.|ibid\.?|ditto|same)[\s:,–-]+(?=\S)/iu;

/** A cell that says there is nothing to say. */
export const NOTHING =
  /^(?:-+|–|—|\/|\.+|…|nc|n\.?c\.?|n\/?a|neant|sans objet|s\.?o\.?|aucune?|ras|r\.?a\.?s\.?|\[.*\])$/u;
/** A cell that says something is missing. */
export const UNKNOWN =
  /^(?:\?+|a (?:definir|preciser|determiner|confirmer|voir|completer|caler|fixer)|inconnu(?:e)?|tbd|tbc|non (?:defini|precise|connu)e?s?)\s*\??$/u;

/** Bullets and numbers that open a line of a cell. */
export const BULLET =
  /^\s*(?:[-–—•·▪◦●○■□➢➤►→*✓✔+]|\(?\d{1,2}[.)°]\)?|\d{1,2}\s?[/–-](?=\s)|[a-z]\))\s+/u;

/** Numbers before a heading: « 1. », « II – », « Axe 3 : », « Volet B - ». */
export const HEADING_NUMBER =
  /^\s*(?:(?:axe|volet|theme|thème|chapitre|partie|objectif|orientation|chantier|bloc)\s*(?:n°\s*)?(?:\d+|[ivx]+|[a-h])?\s*[:.)–—-]\s*|(?:axe|volet|theme|thème|chapitre|partie|objectif|orientation|chantier)\s+(?:\d+|[ivx]+)\s+|point\s+(?:n°\s*)?(?:\d+|[ivx]+)\s*[:.)–—-]\s*|volet\s+(?=\p{L}{3})|\(?(?:\d+(?:\.\d+)*|[ivx]+|[a-h])\s*[.):°–—/-]+(?!\d)\s*)/iu;

/** Sheets that hold a model or an example: told, and left alone as soon as another sheet is read. */
export const TEMPLATE_SHEET =
  /(?:^|[^a-z])(?:modeles?|template|vierge|gabarit|canevas|exemples?|examples?|trame|masque|type|archives?|old|ancien(?:ne)?|copie|backup|brouillon)(?:$|[^a-z])/u;

/** Sheets that sum up what others detail: told, and left alone as soon as another sheet is read. */
export const SUMMARY_SHEET =
  /(?:^|[^a-z])(?:resumes?|recap(?:itulatif)?s?|syntheses?|summary|overview|dashboard|tableau de bord|tcd|tableau croise.*|stat(?:istique)?s?|graph(?:ique|e)?s?|avancement)(?:$|[^a-z])/u;

/** Sheets that tell what was worked, day by day. */
export const LOG_SHEET =
  /(?:^|[^a-z])(?:journal|journaux|carnet|log(?:book|boek)?s?|time ?sheets?|pointages?|releve|bitacora)(?:$|[^a-z])/u;

/** Sheets that explain the workbook or feed its lists. */
export const HELP_SHEET =
  /^(?:lisez[ -]?moi|lire[ -]?moi|readme|read me|notices?|mode d ?'?emploi|aide|a propos(?: de)?|about|sommaire|legende|listes(?: deroulantes)?$|lists?$|liste deroulante$|parametres?|consignes?|indications?|instructions?|comment faire|tuto(?:riel)?|guide(?: d'utilisation)?|explications?|glossaire|help|how to|a lire)(?:$|[^a-z])/u;

/** Said to who fills in a workbook, in a note beside or under a table or on a sheet of help. Folded. */
export const ADDRESSED =
  /(?:^|[^a-z])(?:vous|votre|vos|cliquez|saisissez|entrez|inserez|remplissez|selectionnez|choisissez|modifiez|supprimez|consultez|telechargez|pour (?:ajouter|modifier|en savoir plus)|ce (?:modele|classeur|fichier)|cette (?:feuille|ligne|colonne|cellule)|(?:la|les) (?:cellules?|lignes?|colonnes?) [a-z]{0,2}\d|your|click|this (?:template|sheet|row|worksheet|cell)|to add)(?![a-z])|^(?:saisir|identifier|renseigner|completer|indiquer|inserer|remplir|selectionner|creez|enter|insert)(?![a-z])/u;

/** The commonest verbs and endings of a sentence: enough to tell prose from labels. Folded. */
export const HAS_VERB =
  /(?:^|[^a-z])(?:est|sont|a|ont|sera|seront|va|vont|doit|doivent|peut|peuvent|[a-z]{3,}(?:era|eront|erait|eraient|aient|ons|(?<!m)ent))(?![a-z])/u;

/** Words of a text that say when something takes place. Folded. */
export const SAYS_WHEN =
  /(?:^|[^a-z0-9])(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:19|20)\d\d|janv(?:ier)?|fevr(?:ier)?|mars|avril|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|lundi|mardi|mercredi|jeudi|vendredi|printemps|ete|automne|hiver|rentree|trimestre|semestre|semaines?|mois|annee|ans|en cours|prevue?s?|prochaine?s?|prochainement|deja|depuis|avant|apres|debut|fin|termine\w*|realise\w*|fait\w*|sera|seront|a ete|ont ete|reste a|courant|due|planned|next)(?![a-z0-9])/u;

/** Words by which the name of a sheet says that it is no place. */
export const NO_PLACE_NAME =
  /(?:^|[^a-z])(?:suivi|taches?|tasks?|tableau|planning|plan|listes?|budget|contacts?|annuaire|conges?|absences?|reunions?|comptes?|notes?|synthese|bilan|formations?|sessions?|calendrier|gantt|parametres?|donnees|data|archives?|menu|partenaires?|sites?|actions?|projets?|docs?|documents?|annexes?|test|divers|autres?|stats?|statistiques|indicateurs?|graph\w*|hebdo\w*|mensuel\w*|annuel\w*|emargement|presences?|inscrits?|stagiaires?|agents?|personnel|equipe|factures?|depenses?|recettes?|couts?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|t[1-4]|s[12]|communs?|transversal(?:es?)?|transversaux|partagee?s?|patrimoine|gestion|locative|proximite|juridique|contentieux|rh|drh|daj|dds|dg|social|sociale|technique|commercial|attributions?|communication|qualite|direction|services?|finances?|comptabilite|copil|cotech|cr|feuil\w*|sheet\w*)(?![a-z])|\d{4}/u;

/** Words that open the name of a territory. */
export const TERRITORY_START =
  /^(?:agence|secteur|bassin|territoire|antenne|direction territoriale|dt|zone|pole|arrondissement|pays|metropole|agglo(?:meration)?|cc|ca)(?![a-z])/u;

/** Words that end it: « Dijon Métropole ». */
export const TERRITORY_END = /[^a-z](?:metro(?:pole)?|agglo(?:meration)?)$/u;

/** Ways to reach a person. */
export const PHONE = /(?:^|\D)0\d(?:[ .-]?\d{2}){4}(?!\d)/u;
export const EMAIL = /\S+@\S+\.\S+/u;
