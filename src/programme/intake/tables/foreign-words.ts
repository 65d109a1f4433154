/** Headers of tables that are about something else than a programme, by subject. Folded. */
export const FOREIGN_SUBJECTS: readonly {
  readonly headers: RegExp;
  /** A title or the name of a sheet that says the subject. */
  readonly caption: RegExp;
}[] = [
  {
    // Prices, purchases and stocks.
    headers:
      /^(?:prix|produits?|rayon|disponible|tarifs?|tva|remise|rabais|quantites?|qtes?|stock|conditionnement|articles?|code[- ]?barres?|ean|marque|fournisseurs?|p\.?u\.?)(?![a-z])|(?:^|[^a-z])(?:ht|ttc)$/u,
    caption: /(?:^|[^a-z])(?:tarifs?|catalogue|prix|stocks?|inventaire|commandes?)(?![a-z])/u,
  },
  {
    // Invoices and accounts.
    headers:
      /^(?:n° ?|numero )?(?:de |d')?(?:factures?|clients?|debit|credit|solde|iban|acompte|avoir)$|^(?:payee?|reglee?|encaissee?)s?$|^mode de (?:reglement|paiement)$/u,
    caption: /(?:^|[^a-z])(?:factures?|facturation|comptabilite|releve bancaire|banque)(?![a-z])/u,
  },
  {
    // Matches and rankings.
    headers:
      /^(?:domicile|exterieur|score|arbitres?|match|adversaire|visiteurs?|receveurs?|locaux|gymnase|terrain|buts?|essais?|joues?|gagnes?|perdus?|nuls?|points|pts|poule|championnat|equipe (?:[a-d]|[12]|(?:a )?domicile|(?:a l')?exterieure?|locale|visiteuse|recevante|adverse))$/u,
    caption:
      /(?:^|[^a-z])(?:championnat|classement|rencontres|matchs?|rugby|football|handball|basket|saison \d{4})(?![a-z])/u,
  },
  {
    // Pupils and marks.
    headers: /^(?:eleves?|etudiants?|matieres?|coef(?:ficient)?s?|moyennes?|professeurs?)$/u,
    caption: /(?:^|[^a-z])(?:bulletins?|eleves|classe)(?![a-z])/u,
  },
  {
    // Books, films and music.
    headers:
      /^(?:auteurs?|editeurs?|isbn|emprunte par|realisateurs?|films?|albums?|artistes?|genre|date de sortie|livres?|romans?|chansons?)$/u,
    caption: /(?:^|[^a-z])(?:films?|bibliotheque|livres|lectures|disques)(?![a-z])/u,
  },
  {
    // Food.
    headers:
      /^(?:ingredients?|recettes?|cuisson|temps de (?:cuisson|preparation)|portions?|calories|plats?|desserts?|entrees?)$/u,
    caption: /(?:^|[^a-z])(?:recettes|menus?|cantine)(?![a-z])/u,
  },
  {
    // Leave and pay.
    headers:
      /^(?:conges?|rtt|(?:nombre|nb) de jours|jours pris|salaire|brut|net a payer|matricule|date d.embauche|agent|salarie|employe)$/u,
    caption: /(?:^|[^a-z])(?:conges|absences|paie|salaires)(?![a-z])/u,
  },
  {
    // Vehicles.
    headers: /^(?:immatriculation|kilometrage|km|modele|controle technique|carburant)$/u,
    caption: /(?:^|[^a-z])(?:vehicules|flotte|parc auto(?:mobile)?)(?![a-z])/u,
  },
  {
    // Rents.
    headers: /^(?:loyers?|charges|quittances?|depot de garantie|surface|etage|dpe|date d.entree)$/u,
    caption: /(?:^|[^a-z])(?:loyers|quittancement|etat locatif)(?![a-z])/u,
  },
  {
    // Tests and their results.
    headers:
      /^(?:description des? tests?|cas de tests?|tests?|(?:n° |id )?test cases?|resultats? (?:attendus?|obtenus?|du test)|expected results?|actual results?|reussite ?\/ ?echec|ok ?\/ ?ko|pass ?\/ ?fail|.+ testee?s?|pre-?requis|anomalies?|bugs?|(?:descriptif des )?corrections?(?: .*)?|.+ validee? ?\?)$/u,
    caption: /(?:^|[^a-z])(?:tests?|recette|debug|bugs?|qualification)(?![a-z])/u,
  },
  {
    // Scores of a reference book.
    headers:
      /^(?:potentiel .*|points? .*|scores?(?: .*)?|note (?:max|sur) .*|bareme|% (?:realise|programme)s?|ponderation|arborescence|referentiel)$/u,
    caption: /(?:^|[^a-z])(?:referentiel|evaluation|notation|audit)(?![a-z])/u,
  },
  {
    // Presents and shopping.
    headers: /^(?:cadeaux?|achetee?s?|pour qui|invites?)$/u,
    caption: /(?:^|[^a-z])(?:cadeaux|courses|invites)(?![a-z])/u,
  },
];
