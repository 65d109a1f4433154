import { SETTING_NAMES } from './settings-rows';

/** The computed columns of tblSessions, in English with structured references to their own row. */
export const SESSION_FORMULAS = {
  absent: '=IF(OR([@Inscrits]="",[@Présents]=""),"",MAX(0,[@Inscrits]-[@Présents]))',
  rate: '=IF(OR([@Inscrits]="",[@Présents]="",N([@Inscrits])=0),"",MIN([@Présents],[@Inscrits])/[@Inscrits])',
  counts: `=IF([@[N° session]]="","",IF(ISERROR(SEARCH([@Formation],${settingValue('countedTrainings')})),"Non : autre formation",IF([@Statut]<>"Réalisée","Non : pas réalisée",IF([@Présents]="","Non : présents à saisir","Oui"))))`,
} as const;

/** The English formula that gives a value of « Paramètres » wherever its line stands. */
export function settingValue(key: keyof typeof SETTING_NAMES): string {
  return `INDEX(tblParametres[Valeur],MATCH("${SETTING_NAMES[key]}",tblParametres[Paramètre],0))`;
}
