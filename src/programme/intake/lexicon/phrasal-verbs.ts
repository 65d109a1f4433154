import type { VerbSense } from './verb-senses';

/** A verb and the words after it that together are another: « prend fin », « mis en place ». */
export interface PhrasalVerb {
  readonly infinitive: string;
  /** Folded. */
  readonly words: string;
  readonly sense: VerbSense;
  /** A feminine noun has a final `+`. */
  readonly noun: string;
}

/** Infinitive, words, sense, noun. */
const ENTRIES: readonly (readonly [string, string, VerbSense, string])[] = [
  ['arriver', 'a echeance', 'end', 'échéance+'],
  ['arriver', 'a son terme', 'end', 'fin+'],
  ['avoir', "l'accord", 'decide', 'accord'],
  ['avoir', "l'aval", 'decide', 'aval'],
  ['avoir', 'le feu vert', 'decide', 'feu vert'],
  ['donner', 'leur accord', 'decide', 'accord'],
  ['donner', 'lieu a', 'hold', ''],
  ['donner', 'son accord', 'decide', 'accord'],
  ['donner', 'son avis', 'decide', 'avis'],
  ['donner', 'son feu vert', 'decide', 'feu vert'],
  ['donner', 'un accord', 'decide', 'accord'],
  ['donner', 'un avis', 'decide', 'avis'],
  ['émettre', 'un avis', 'decide', 'avis'],
  ['entrer', 'dans les lieux', 'point', 'entrée dans les lieux+'],
  ['entrer', 'en vigueur', 'point', 'entrée en vigueur+'],
  ['faire', 'etat', 'state', ''],
  ['faire', "l'objet d'", 'hold', ''],
  ['faire', "l'objet de", 'hold', ''],
  ['faire', 'partie', 'state', ''],
  ['faire', 'suite a', 'state', ''],
  ['mettre', 'a disposition', 'point', 'mise à disposition+'],
  ['mettre', 'a jour', 'point', 'mise à jour+'],
  ['mettre', 'a leur disposition', 'point', 'mise à disposition+'],
  ['mettre', 'a notre disposition', 'point', 'mise à disposition+'],
  ['mettre', 'en attente', 'suspend', 'suspension+'],
  ['mettre', 'en chantier', 'start', 'mise en chantier+'],
  ['mettre', 'en ligne', 'point', 'mise en ligne+'],
  ['mettre', 'en location', 'point', 'mise en location+'],
  ['mettre', 'en oeuvre', 'course', 'mise en œuvre+'],
  ['mettre', 'en œuvre', 'course', 'mise en œuvre+'],
  ['mettre', 'en pause', 'suspend', 'suspension+'],
  ['mettre', 'en place', 'point', 'mise en place+'],
  ['mettre', 'en relation', 'point', 'mise en relation+'],
  ['mettre', 'en service', 'point', 'mise en service+'],
  ['mettre', 'en sommeil', 'suspend', 'suspension+'],
  ['mettre', 'en suspens', 'suspend', 'suspension+'],
  ['mettre', 'fin', 'end', 'fin+'],
  ['ouvrir', 'leurs portes', 'launch', 'ouverture+'],
  ['ouvrir', 'ses portes', 'launch', 'ouverture+'],
  ['prendre', 'contact', 'point', 'prise de contact+'],
  ['prendre', 'du retard', 'state', ''],
  ['prendre', 'effet', 'start', 'prise d’effet+'],
  ['prendre', 'en charge', 'course', 'prise en charge+'],
  ['prendre', 'en compte', 'point', 'prise en compte+'],
  ['prendre', 'en gestion', 'point', 'prise en gestion+'],
  ['prendre', 'fin', 'end', 'fin+'],
  ['prendre', 'le relais', 'start', 'relais'],
  ['prendre', 'leurs fonctions', 'point', 'prise de fonctions+'],
  ['prendre', 'part', 'course', 'participation+'],
  ['prendre', 'ses fonctions', 'point', 'prise de fonctions+'],
  ['prendre', 'son poste', 'point', 'prise de poste+'],
  ['rencontrer', 'leur public', 'hold', ''],
  ['rencontrer', 'un franc succes', 'hold', ''],
  ['rencontrer', 'un grand succes', 'hold', ''],
  ['rencontrer', 'un vif succes', 'hold', ''],
  ['rendre', 'sa decision', 'rule', 'décision+'],
  ['rendre', 'son avis', 'rule', 'avis'],
  ['rendre', 'un avis', 'rule', 'avis'],
  ['venir', 'a echeance', 'end', 'échéance+'],
  ['voir', 'le jour', 'hold', 'création+'],
];

export const PHRASAL_VERBS: readonly PhrasalVerb[] = ENTRIES.map(
  ([infinitive, words, sense, noun]) => ({ infinitive, words, sense, noun }),
);
