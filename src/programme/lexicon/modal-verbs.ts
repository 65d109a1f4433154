import { wordsOf } from './word-list';

/** Someone chose: « retenir ». */
export const DECIDE_VERBS = wordsOf(`
  accepter=acceptation+
  accorder=accord
  acter=décision+
  admettre=admission+
  adopter=adoption+
  agréer=agrément
  allouer=attribution+
  approuver=approbation+
  arbitrer=arbitrage
  arrêter=décision+
  autoriser=autorisation+
  avaliser=validation+
  choisir=choix
  coopter=cooptation+
  débouter=rejet
  décider=décision+
  entériner=validation+
  homologuer=homologation+
  invalider=rejet
  labelliser=labellisation+
  octroyer=octroi
  plébisciter=choix
  préférer=choix
  présélectionner=présélection+
  ratifier=ratification+
  refuser=refus
  rejeter=rejet
  retenir=sélection+
  retoquer=rejet
  sélectionner=sélection+
  trancher=arbitrage
  valider=validation+
  voter=vote
`);

/** Someone has to say: « statuer ». */
export const RULE_VERBS = wordsOf(`
  délibérer=délibération+
  prononcer=décision+
  statuer=décision+
`);

/** How sure another action is: hoped for. */
export const HOPE_VERBS = wordsOf(`
  escompter=
  espérer=
`);

/** How sure another action is: wished for. */
export const WISH_VERBS = wordsOf(`
  ambitionner=
  aspirer=
  désirer=
  entendre=
  envisager=
  rêver=
  songer=
  souhaiter=
  aimer=
  vouloir=
`);

/** How sure another action is: planned. */
export const PLAN_VERBS = wordsOf(`
  annoncer=
  anticiper=
  calendariser=
  compter=
  conditionner=
  imaginer=
  miser=
  parier=
  planifier=
  pressentir=
  prévoir=
  prioriser=
  privilégier=
  programmer=programmation+
  projeter=
  promettre=
  subordonner=
  tabler=
`);

/** How sure another action is: waited for. */
export const AWAIT_VERBS = wordsOf(`
  attendre=
  guetter=
  patienter=
  tarder=
`);

/** How sure another action is: it has to be. */
export const MUST_VERBS = wordsOf(`
  devoir=
`);

/** How sure another action is: it may be. */
export const CAN_VERBS = wordsOf(`
  falloir=
  pouvoir=
`);

/** How sure another action is: it is about to be. */
export const GO_VERBS = wordsOf(`
  aller=
`);

/** What its subject made possible: « permettre ». */
export const ENABLE_VERBS = wordsOf(`
  aider=
  contribuer=
  permettre=
  servir=
`);
