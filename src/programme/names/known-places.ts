/** A town and where it lies: reference data, never a reading of a workbook. */
export interface KnownTown {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly department: string;
  /** The programme's territory, where geography says so: only ever proposed. */
  readonly territory: string | null;
}

/** A housing site known by name. */
export interface KnownSite {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly town: string;
  /** No public source has the name: it is taken as written, and to be confirmed. */
  readonly isUnverified?: true;
}

/** Other ways to write the territories of the default list. */
export const TERRITORY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Métropole lilloise': ['MEL', 'Métropole de Lille', 'Lille Métropole', 'Bassin lillois'],
  Littoral: ['Le littoral', 'Littoral dunkerquois', 'Bassin littoral'],
  'Bassin à nommer': [
    'autre bassin',
    'autres bassins',
    'deux autres bassins',
    'les deux autres bassins',
    '2 bassins',
    'deux bassins',
    '2 autres bassins',
  ],
  Cambrai: ['Bassin de Cambrai', 'Cambrésis', 'Le Cambrésis', 'Bassin du Cambrésis'],
  'Roubaix/Tourcoing': ['Roubaix-Tourcoing', 'Roubaix Tourcoing', 'Rx/Tg', 'R/T'],
  '59/62': ['Nord et Pas-de-Calais', 'Nord Pas-de-Calais', 'Nord/Pas-de-Calais'],
  'Par territoire': ['territoires', 'en territoire', 'chaque territoire', 'tous territoires'],
  Tous: [
    'tous sites',
    'tous les sites',
    'tous bassins',
    'tous les bassins',
    'ensemble du patrimoine',
  ],
  'Hors département': ['hors dpt', 'hors dept'],
};

/** Short names understood where no other département is spoken of. */
export const LOCAL_TERRITORY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Métropole lilloise': ['Métropole'],
};
/** The départements of the programme's territories. */
export const TERRITORY_DEPARTMENTS: readonly string[] = ['59', '62'];

const METROPOLE = 'Métropole lilloise';
const LITTORAL = 'Littoral';

/** Towns written as `name|other spelling`, by département and territory. */
const TOWNS: readonly {
  readonly department: string;
  readonly territory: string | null;
  readonly names: readonly string[];
}[] = [
  {
    department: '59',
    territory: METROPOLE,
    names: [
      'Lille',
      'Roubaix',
      'Tourcoing',
      'Villeneuve-d’Ascq|VdA',
      'Wattrelos',
      'Saint-André-lez-Lille|Saint-André|St André',
      'Lambersart',
      'Loos',
      'Hem',
      'Croix',
      'Wasquehal',
      'Mons-en-Barœul|Mons en Baroeul',
      'Marcq-en-Barœul',
      'Halluin',
      'Haubourdin',
      'Seclin',
      'Armentières',
      'Ronchin',
      'Faches-Thumesnil',
      'Mouvaux',
      'Roncq',
      'Lomme',
      'Hellemmes',
      'Wattignies',
      'La Madeleine',
      'Comines',
      'Lys-lez-Lannoy',
      'Leers',
    ],
  },
  {
    department: '59',
    territory: LITTORAL,
    names: [
      'Dunkerque',
      'Téteghem|Téteghem-Coudekerque-Village',
      'Grande-Synthe',
      'Coudekerque-Branche',
      'Gravelines',
      'Saint-Pol-sur-Mer',
      'Loon-Plage',
      'Bourbourg',
      'Bergues',
      'Petite-Synthe',
      'Malo-les-Bains',
    ],
  },
  {
    department: '59',
    territory: null,
    names: [
      'Douai',
      'Valenciennes',
      'Cambrai',
      'Caudry',
      'Maubeuge',
      'Denain',
      'Anzin',
      'Hazebrouck',
      'Le Cateau-Cambrésis|Le Cateau',
      'Fourmies',
      'Hautmont',
      'Jeumont',
      'Aulnoye-Aymeries',
      'Somain',
      'Sin-le-Noble',
      'Saint-Amand-les-Eaux',
      'Condé-sur-l’Escaut',
      'Bailleul',
      'Orchies',
    ],
  },
  {
    department: '62',
    territory: null,
    names: [
      'Arras',
      'Lens',
      'Liévin',
      'Béthune',
      'Calais',
      'Boulogne-sur-Mer|Boulogne',
      'Hénin-Beaumont',
      'Bruay-la-Buissière',
      'Saint-Omer',
      'Avion',
      'Carvin',
      'Outreau',
      'Berck',
      'Étaples',
      'Nœux-les-Mines',
      'Harnes',
      'Sallaumines',
      'Méricourt',
      'Le Portel',
      'Auchel',
      'Longuenesse',
    ],
  },
  { department: '80', territory: null, names: ['Amiens', 'Abbeville', 'Péronne', 'Albert', 'Ham'] },
  {
    department: '02',
    territory: null,
    names: ['Laon', 'Saint-Quentin', 'Soissons', 'Château-Thierry', 'Tergnier', 'Chauny', 'Hirson'],
  },
  {
    department: '60',
    territory: null,
    names: ['Beauvais', 'Compiègne', 'Creil', 'Nogent-sur-Oise', 'Méru', 'Noyon'],
  },
  {
    department: '76',
    territory: null,
    names: [
      'Rouen',
      'Le Havre',
      'Dieppe',
      'Elbeuf',
      'Sotteville-lès-Rouen',
      'Fécamp',
      'Saint-Étienne-du-Rouvray',
      'Bolbec',
      'Canteleu',
      'Oissel',
    ],
  },
  { department: '27', territory: null, names: ['Évreux', 'Vernon', 'Louviers', 'Val-de-Reuil'] },
  {
    department: '14',
    territory: null,
    names: ['Caen', 'Lisieux', 'Hérouville-Saint-Clair', 'Bayeux'],
  },
  { department: '50', territory: null, names: ['Cherbourg', 'Saint-Lô', 'Granville', 'Avranches'] },
  { department: '61', territory: null, names: ['Alençon', 'Flers', 'Argentan'] },
  {
    department: '35',
    territory: null,
    names: ['Rennes', 'Saint-Malo', 'Fougères', 'Vitré', 'Redon'],
  },
  { department: '22', territory: null, names: ['Saint-Brieuc', 'Lannion', 'Dinan', 'Guingamp'] },
  { department: '29', territory: null, names: ['Brest', 'Quimper', 'Morlaix', 'Concarneau'] },
  { department: '56', territory: null, names: ['Lorient', 'Vannes', 'Lanester', 'Pontivy'] },
  {
    department: '44',
    territory: null,
    names: ['Nantes', 'Saint-Nazaire', 'Saint-Herblain', 'Rezé', 'Orvault'],
  },
  { department: '49', territory: null, names: ['Angers', 'Cholet', 'Saumur', 'Trélazé'] },
  { department: '72', territory: null, names: ['Le Mans', 'Sablé-sur-Sarthe', 'Allonnes'] },
  { department: '53', territory: null, names: ['Laval', 'Mayenne', 'Château-Gontier'] },
  {
    department: '85',
    territory: null,
    names: ['La Roche-sur-Yon', 'Les Sables-d’Olonne', 'Challans'],
  },
  {
    department: '37',
    territory: null,
    names: ['Tours', 'Joué-lès-Tours', 'Saint-Pierre-des-Corps', 'Amboise'],
  },
  {
    department: '45',
    territory: null,
    names: ['Orléans', 'Montargis', 'Fleury-les-Aubrais', 'Gien'],
  },
  { department: '41', territory: null, names: ['Blois', 'Vendôme', 'Romorantin-Lanthenay'] },
  { department: '18', territory: null, names: ['Bourges', 'Vierzon'] },
  { department: '86', territory: null, names: ['Poitiers', 'Châtellerault', 'Buxerolles'] },
  { department: '16', territory: null, names: ['Angoulême', 'Cognac', 'Soyaux'] },
  { department: '17', territory: null, names: ['La Rochelle', 'Rochefort', 'Saintes', 'Royan'] },
  { department: '87', territory: null, names: ['Limoges', 'Saint-Junien', 'Panazol'] },
  {
    department: '33',
    territory: null,
    names: ['Bordeaux', 'Mérignac', 'Pessac', 'Cenon', 'Lormont', 'Floirac', 'Talence', 'Libourne'],
  },
  { department: '31', territory: null, names: ['Toulouse', 'Colomiers', 'Blagnac', 'Muret'] },
  { department: '34', territory: null, names: ['Montpellier', 'Béziers', 'Sète', 'Lunel'] },
  { department: '30', territory: null, names: ['Nîmes', 'Alès', 'Beaucaire'] },
  { department: '66', territory: null, names: ['Perpignan'] },
  {
    department: '13',
    territory: null,
    names: ['Marseille', 'Aix-en-Provence', 'Arles', 'Martigues', 'Vitrolles', 'Salon-de-Provence'],
  },
  {
    department: '83',
    territory: null,
    names: ['Toulon', 'La Seyne-sur-Mer', 'Hyères', 'Fréjus', 'Draguignan'],
  },
  { department: '06', territory: null, names: ['Nice', 'Cannes', 'Antibes', 'Grasse'] },
  {
    department: '69',
    territory: null,
    names: [
      'Lyon',
      'Villeurbanne',
      'Vénissieux',
      'Vaulx-en-Velin',
      'Bron',
      'Rillieux-la-Pape',
      'Givors',
    ],
  },
  {
    department: '42',
    territory: null,
    names: ['Saint-Étienne', 'Roanne', 'Saint-Chamond', 'Firminy'],
  },
  {
    department: '38',
    territory: null,
    names: ['Grenoble', 'Échirolles', 'Saint-Martin-d’Hères', 'Vienne', 'Bourgoin-Jallieu'],
  },
  { department: '73', territory: null, names: ['Chambéry', 'Aix-les-Bains', 'Albertville'] },
  {
    department: '74',
    territory: null,
    names: ['Annecy', 'Annemasse', 'Thonon-les-Bains', 'Cluses'],
  },
  { department: '63', territory: null, names: ['Clermont-Ferrand', 'Riom', 'Thiers', 'Issoire'] },
  { department: '21', territory: null, names: ['Dijon', 'Chenôve', 'Beaune', 'Quetigny'] },
  {
    department: '71',
    territory: null,
    names: ['Chalon-sur-Saône', 'Mâcon', 'Le Creusot', 'Montceau-les-Mines'],
  },
  {
    department: '25',
    territory: null,
    names: ['Besançon', 'Montbéliard', 'Audincourt', 'Pontarlier'],
  },
  {
    department: '67',
    territory: null,
    names: ['Strasbourg', 'Haguenau', 'Schiltigheim', 'Illkirch-Graffenstaden'],
  },
  { department: '68', territory: null, names: ['Mulhouse', 'Colmar', 'Illzach', 'Wittenheim'] },
  {
    department: '54',
    territory: null,
    names: ['Nancy', 'Vandœuvre-lès-Nancy', 'Lunéville', 'Longwy'],
  },
  {
    department: '57',
    territory: null,
    names: ['Metz', 'Thionville', 'Forbach', 'Sarreguemines', 'Woippy'],
  },
  {
    department: '51',
    territory: null,
    names: ['Reims', 'Châlons-en-Champagne', 'Épernay', 'Vitry-le-François'],
  },
  {
    department: '10',
    territory: null,
    names: ['Troyes', 'La Chapelle-Saint-Luc', 'Romilly-sur-Seine'],
  },
  { department: '08', territory: null, names: ['Charleville-Mézières', 'Sedan', 'Rethel'] },
  {
    department: '78',
    territory: null,
    names: ['Versailles', 'Mantes-la-Jolie', 'Trappes', 'Les Mureaux', 'Poissy'],
  },
  {
    department: '91',
    territory: null,
    names: ['Évry', 'Corbeil-Essonnes', 'Massy', 'Grigny', 'Les Ulis'],
  },
  {
    department: '92',
    territory: null,
    names: ['Nanterre', 'Gennevilliers', 'Colombes', 'Bagneux', 'Clamart'],
  },
  {
    department: '93',
    territory: null,
    names: [
      'Saint-Denis',
      'Aubervilliers',
      'Bobigny',
      'Montreuil',
      'Aulnay-sous-Bois',
      'Sevran',
      'Clichy-sous-Bois',
      'La Courneuve',
    ],
  },
  {
    department: '94',
    territory: null,
    names: ['Créteil', 'Vitry-sur-Seine', 'Ivry-sur-Seine', 'Champigny-sur-Marne', 'Orly'],
  },
  {
    department: '95',
    territory: null,
    names: ['Cergy', 'Argenteuil', 'Sarcelles', 'Garges-lès-Gonesse', 'Villiers-le-Bel'],
  },
  { department: '77', territory: null, names: ['Melun', 'Meaux', 'Chelles', 'Torcy', 'Montereau'] },
  { department: '75', territory: null, names: ['Paris'] },
];

export const KNOWN_TOWNS: readonly KnownTown[] = TOWNS.flatMap(({ department, territory, names }) =>
  names.map((written): KnownTown => {
    const [name = written, ...aliases] = written.split('|');
    return { name, aliases, department, territory };
  }),
);

export const KNOWN_SITES: readonly KnownSite[] = [
  { name: 'Quartier Degroote', aliases: ['Degroote', 'De Groote'], town: 'Téteghem' },
  {
    name: 'Le Beck Avelin',
    aliases: ['Beck Avelin', 'Becq Avelin', 'Beck-Avelin'],
    town: 'Wattrelos',
    isUnverified: true,
  },
  {
    name: 'Ulysse Trélat',
    aliases: ['Trélat', 'U. Trélat', 'site Ulysse Trélat', 'site U. Trélat', 'site Trélat'],
    town: 'Saint-André-lez-Lille',
  },
  {
    name: 'Dispositif immobilier HANCIC 59/62',
    aliases: ['HANCIC 59/62', 'HANCIC'],
    town: '',
    isUnverified: true,
  },
];

/** Words that open the name of a housing site: « quartier des Provinces », « résidence Jaurès ». */
export const SITE_WORDS: readonly string[] = [
  'quartier',
  'résidence',
  'site',
  'cité',
  'foyer',
  'tour',
  'immeuble',
  'ensemble',
  'îlot',
  'secteur',
  'ZAC',
  'ZUP',
  'hameau',
  'béguinage',
  'pension de famille',
  'résidence sociale',
];
