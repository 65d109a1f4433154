/** People and bodies: they act, they are not the action. Folded singulars. */
const AGENT_NOUNS: ReadonlySet<string> = new Set(
  `ville commune mairie municipalite association bailleur equipe service agence direction departement
  region partenaire elu elue prestataire cabinet gardien agent locataire habitant famille resident
  etat prefecture organisme office structure maire president directeur directrice conseil
  conseiller conseillere chargee charge responsable travailleur salarie collaborateur personne
  menage candidat architecte entreprise metropole agglomeration collectivite bureau tribunal
  operateur gestionnaire referent mediateur animateur psychologue intervenant societe amicale
  laureat personnel infirmier infirmiere medecin educateur educatrice juriste formateur
  formatrice coordinateur coordinatrice expert technicien stagiaire volontaire benevole parent
  enfant jeune proprietaire voisin fondation federation union hopital syndicat copropriete
  titulaire attributaire artisan notaire huissier financeur delegue deleguee
  travailleuse conciergerie regie sociologue ergotherapeute candidate menage pilote`.split(/\s+/u),
);
const AGENT_PHRASES: ReadonlySet<string> = new Set([
  "conseil d'administration",
  'conseil municipal',
  'conseil communautaire',
  'commission',
  'jury',
  'comite de selection',
]);

/** A person or a body: it acts. Folded singular. */
export function isActor(noun: string): boolean {
  return AGENT_NOUNS.has(noun) || AGENT_PHRASES.has(noun);
}
