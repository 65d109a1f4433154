import type { TrackerWords } from '../../programme/tracker/words';

/** What the sheets of the tracker say. */
export const trackerFr: TrackerWords = {
  headings: {
    tblSuivi: {
      title: 'Suivi du programme',
      help: 'Une ligne par action, jalon, rendez-vous récurrent ou décision. Les colonnes de détail se replient avec les boutons 1 et 2, au-dessus des lettres.',
    },
    tblSessions: {
      title: 'Sessions de formation',
      help: 'Une ligne par session. Absents, taux et « Compte dans l’objectif » se calculent seuls. Une cellule vide n’est pas un zéro.',
    },
    tblPresences: {
      title: 'Présences – usage interne, ne pas partager',
      help: 'Une ligne par agent et par session, avec un code : jamais de nom. La table des codes reste à la DRH, hors du classeur.',
    },
    tblPartenaires: {
      title: 'Partenaires',
      help: 'Un nom par ligne. Les sigles et autres graphies servent à reconnaître le même partenaire dans les textes.',
    },
    tblSites: {
      title: 'Sites',
      help: 'Les nombres de logements se saisissent ici, une seule fois. Aucune adresse précise, aucun nom de locataire.',
    },
    tblListes: {
      title: 'Listes',
      help: 'Ces mots alimentent les listes déroulantes. Ajoutez les vôtres au bas d’une colonne, sans laisser de cellule vide.',
    },
    tblParametres: {
      title: 'Paramètres',
      help: 'Ces réglages commandent les lectures de dates, les calculs et le Gantt. Ils restent visibles pour que chacun puisse les vérifier.',
    },
  },
  prompts: {
    tblSuivi: {
      strand: 'Choisissez un volet de la liste. Un nouveau volet s’ajoute dans la feuille Listes.',
      title: 'Une phrase courte (120 caractères au plus), sans nom de personne.',
      type: 'Jalon : une date. Tâche : un début et une fin. Récurrent : se répète. Décision : quelqu’un tranche.',
      partners: 'Séparez les partenaires par « ; ». Chacun figure dans la feuille Partenaires.',
      site: 'Choisissez un site de la feuille Sites.',
      territory: 'Choisissez un territoire de la liste.',
      owner: 'Une direction, une agence ou une fonction plutôt qu’un nom.',
      dueText: 'L’échéance avec vos mots : « à la rentrée », « pour le 6 juin », « T3 2015 ».',
      start: 'Date au format jj/mm/aaaa. Laissez vide si le début n’est pas connu.',
      end: 'Date au format jj/mm/aaaa. Laissez vide si la fin n’est pas connue.',
      status: 'Choisissez un statut. « En retard » se calcule : il ne se saisit pas.',
      doneOn: 'Date au format jj/mm/aaaa, au plus tard à la date d’état.',
      condition: 'Ce dont l’action dépend : « si le projet est retenu ».',
      effect:
        'Bloquante : sans elle, rien ne se fait. Non bloquante : l’action aura lieu de toute façon.',
      decisionMaker: 'Qui décide : une institution, une instance, une direction.',
      dependsOn:
        'Les N° dont dépend l’action, séparés par « ; ». Ajoutez (nb) si le lien ne bloque pas.',
      dwellings: 'Nombre entier de logements.',
      comment: 'Pas de nom, pas de coordonnées, pas de donnée de santé.',
      originalText: 'Texte du document source, gardé mot pour mot. Ne pas modifier.',
    },
    tblSessions: {
      id: 'Un numéro unique : S01, S02…',
      training: 'Choisissez la formation dans la liste.',
      basin: 'Le bassin où se tient la session.',
      provider: 'L’organisme, choisi parmi les partenaires.',
      start: 'Date au format jj/mm/aaaa.',
      end: 'Date au format jj/mm/aaaa, 5 jours au plus après le début.',
      halfDays: 'Nombre de demi-journées émargées.',
      place: 'Une commune, pas une adresse.',
      registered: 'Nombre d’inscrits.',
      present: 'Nombre de présents. Laissez vide tant que la session n’a pas eu lieu.',
      alreadyTrained: 'Parmi les présents, ceux déjà comptés pour la même formation.',
      status: 'Choisissez le statut de la session.',
    },
    tblPresences: {
      code: 'Un code interne (A001). Jamais de nom, d’adresse ni de date de naissance.',
      session: 'Le numéro d’une session de la feuille Formations.',
      mark: 'Présent, Absent, Excusé ou Partiel.',
      job: 'Choisissez le métier dans la liste.',
      basin: 'Choisissez le bassin dans la liste.',
    },
    tblPartenaires: {
      kind: 'Choisissez le type de structure.',
      aliases: 'Autres façons d’écrire ce nom, séparées par « ; ».',
      contact: 'La fonction du référent, sans son nom.',
      agreement: 'Une convention est-elle signée ?',
      agreementDate: 'Date au format jj/mm/aaaa.',
    },
    tblSites: {
      territory: 'Choisissez un territoire de la liste.',
      operation: 'Choisissez la nature de l’opération.',
      partner: 'Choisissez un partenaire de la liste.',
      planned: 'Nombre entier de logements prévus.',
      agreed: 'Nombre entier de logements conventionnés.',
      allocated: 'Nombre entier de logements attribués.',
    },
    tblListes: {},
    tblParametres: {},
  },
  settingHelp: {
    organisation: 'Nom de l’organisme, repris en tête du Gantt et du bilan.',
    programmeTitle: 'Intitulé repris en tête du Gantt et du bilan.',
    referenceDate:
      'Jour où le document source a été écrit. Les dates sans année (« en juin », « à la rentrée ») se lisent à partir de ce jour.',
    statusDate: 'Les retards, le bilan et le Gantt sont arrêtés à ce jour.',
    programmeStart: 'Premier jour du programme, si vous le connaissez. Sert au contrôle des dates.',
    programmeEnd: 'Dernier jour du programme, si vous le connaissez. Sert au contrôle des dates.',
    target: 'Nombre de personnes à former sur toute la durée (445 dans le document).',
    countedTrainings:
      'Formations comptées dans l’objectif, séparées par « ; ». « Toutes » les compte toutes.',
    countingStart: 'Premier jour compté.',
    countingMonths:
      '36 mois : 01/09/2014 – 31/08/2017. 28 : années civiles 2014-2016. 34 : années scolaires.',
    countedUnit:
      'Personnes distinctes : chacun compte une fois. Participations : chaque présence compte.',
    partialAttendance: 'Une présence « Partiel » est comptée comme présente ou absente.',
    countedPeople: 'Compte aussi, ou non, les personnes des partenaires venues aux sessions.',
    seasons: 'calendrier : été du 21/06 au 22/09. bureau : été du 01/07 au 31/08.',
    backToSchool: '« À la rentrée » : tout le mois de septembre, ou du 1er au 15.',
    schoolZone: 'Zone des vacances scolaires (Lille : B).',
    summaryYear: 'programme : de septembre à août. civile : de janvier à décembre.',
    smallCount: 'En dessous de ce nombre, un effectif est masqué dans les tableaux à partager.',
    reminderDays: 'Une échéance est « à surveiller » ce nombre de jours avant sa date.',
    copyChoices:
      'Vos choix pour la copie, quand ils diffèrent de la proposition : « Budget : oui ; lignes masquées vidées ».',
    version: 'Tenu par le complément : ne la changez pas.',
  },
  matchHelp:
    'Ce que vous avez dit des mots de vos feuilles. La prochaine reprise en tient compte : changez ou supprimez une ligne pour répondre autrement.',
  takenHelp:
    'Repères des lignes déjà reprises ou écartées : une ligne que vous supprimez du suivi n’y revient pas sans votre accord.',
  alertTitle: 'Suivi du programme',
  notInList: 'Cette valeur n’est pas dans la liste. Choisissez-en une avec la flèche.',
  newInList:
    'Cette valeur n’est pas encore dans la liste. La garder ? Ajoutez-la ensuite dans la feuille Listes.',
  notADate: 'Saisissez une date au format jj/mm/aaaa, par exemple 06/06/2014.',
  notACount: 'Saisissez un nombre entier, ou laissez la cellule vide.',
  footer: 'Document de travail',
  waiting: {
    gantt: 'Le Gantt viendra ici : cliquez sur « Générer le Gantt » ou « Tout mettre à jour ».',
    milestones:
      'Les jalons viendront ici : cliquez sur « Générer le Gantt » ou « Tout mettre à jour ».',
    summary:
      'Le bilan viendra ici : cliquez sur « Calculer les formations » ou « Tout mettre à jour ».',
  },
};
