import { wordsOf } from './word-list';

/** The action begins there and goes on: « démarrer ». */
export const START_VERBS = wordsOf(`
  amorcer=démarrage
  commencer=démarrage
  débuter=démarrage
  démarrer=démarrage
  déployer=déploiement
  enclencher=démarrage
  engager=engagement
  entamer=démarrage
  entreprendre=démarrage
  initier=démarrage
  instaurer=instauration+
  réactiver=réactivation+
  réamorcer=reprise+
  recommencer=reprise+
  redémarrer=reprise+
  renouer=reprise+
  reprendre=reprise+
  rouvrir=réouverture+
`);

/** A first step, done once: « lancer ». */
export const LAUNCH_VERBS = wordsOf(`
  diligenter=lancement
  impulser=lancement
  lancer=lancement
  ouvrir=ouverture+
  relancer=relance+
`);

/** The action closes: « terminer ». */
export const END_VERBS = wordsOf(`
  aboutir=aboutissement
  achever=achèvement
  boucler=bouclage
  clore=clôture+
  clôturer=clôture+
  finaliser=finalisation+
  finir=fin+
  parachever=achèvement
  solder=solde
  terminer=fin+
`);

/** Handed to someone: « transmettre ». */
export const SEND_VERBS = wordsOf(`
  acheminer=envoi
  adresser=envoi
  communiquer=communication+
  demander=demande+
  dépêcher=envoi
  déposer=dépôt
  envoyer=envoi
  expédier=envoi
  faxer=envoi
  fournir=fourniture+
  offrir=offre+
  orienter=orientation+
  postuler=candidature+
  préconiser=préconisation+
  proposer=proposition+
  réclamer=demande+
  recommander=recommandation+
  relayer=relais
  remonter=remontée+
  requérir=demande+
  solliciter=sollicitation+
  soumettre=soumission+
  suggérer=suggestion+
  télétransmettre=transmission+
  transmettre=transmission+
`);

/** Made ready: « préparer ». */
export const PREPARE_VERBS = wordsOf(`
  caler=calage
  concevoir=conception+
  ébaucher=ébauche+
  esquisser=esquisse+
  monter=montage
  préparer=préparation+
`);

/** Still goes on: « se poursuivre ». */
export const CONTINUE_VERBS = wordsOf(`
  continuer=poursuite+
  durer=
  échelonner=
  étaler=
  maintenir=maintien
  perdurer=
  pérenniser=pérennisation+
  perpétuer=poursuite+
  poursuivre=poursuite+
  prolonger=prolongation+
  proroger=prorogation+
  reconduire=reconduction+
`);

/** People come together: « se réunir ». */
export const MEET_VERBS = wordsOf(`
  retrouver=rencontre+
  réunir=réunion+
`);

/** Takes place, whatever it is: « avoir lieu », « se faire ». */
export const HOLD_VERBS = wordsOf(`
  concrétiser=concrétisation+
  dérouler=déroulement
  effectuer=réalisation+
  exécuter=exécution+
  faire=réalisation+
  opérer=réalisation+
  parvenir=réception+
  procéder=réalisation+
  revenir=
  tenir=tenue+
`);

/** Stopped for now. */
export const SUSPEND_VERBS = wordsOf(`
  ajourner=ajournement
  bloquer=blocage
  enliser=blocage
  enrayer=blocage
  entraver=blocage
  figer=gel
  geler=gel
  interrompre=interruption+
  paralyser=blocage
  stopper=arrêt
  suspendre=suspension+
`);

/** Moved to another day. */
export const POSTPONE_VERBS = wordsOf(`
  décaler=report
  différer=report
  glisser=report
  renvoyer=renvoi
  reporter=report
  repousser=report
  retarder=retard
`);

/** Given up. */
export const DROP_VERBS = wordsOf(`
  abandonner=abandon
  annuler=annulation+
  avorter=échec
  capoter=échec
  délaisser=abandon
  écarter=abandon
  échouer=échec
  renoncer=abandon
  résigner=abandon
  retirer=retrait
  supprimer=suppression+
`);
