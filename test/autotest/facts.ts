import { compare, notAsked, type Outcome } from './outcome';

/** Something the documentation leaves open: what the add-in counts on, and how to ask Excel. */
export interface Fact {
  readonly what: string;
  /** The version of ExcelApi it needs. */
  readonly needs: string;
  /** What the add-in was written for; null when any answer will do and is only noted. */
  readonly expected: unknown;
  readonly ask: (scratch: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
}

const SCRATCH = 'Essais';
const OF = 'Excel';

/** Asks each fact on a sheet of its own, which goes afterwards; none may stop the others. */
export async function askFacts(facts: readonly Fact[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const fact of facts) outcomes.push(await askFact(fact));
  return outcomes;
}

async function askFact({ what, needs, expected, ask }: Fact): Promise<Outcome> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', needs)) {
    return notAsked(OF, what, `demande ExcelApi ${needs}`);
  }
  const got = await Excel.run(async (context) => {
    const scratch = context.workbook.worksheets.add(SCRATCH);
    await context.sync();
    try {
      return await ask(scratch, context);
    } catch (thrown) {
      return codeOf(thrown);
    } finally {
      scratch.delete();
      await context.sync();
    }
  });
  return expected === null
    ? { of: OF, what, verdict: 'passed', expected: 'à noter', got: JSON.stringify(got ?? null) }
    : compare(OF, what, { expected, got });
}

/** The code of a refusal: the text beside it is in the user's language. */
function codeOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown) return String(thrown.code);
  return String(thrown);
}

export const FACTS: readonly Fact[] = [
  {
    what: 'une règle sur plusieurs zones est relue par ses zones',
    needs: '1.9',
    expected: 'A1:A3,C1:C3',
    ask: async (scratch, context) => {
      const areas = scratch.getRanges('A1:A3,C1:C3');
      const rule = areas.conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=A1=1';
      await context.sync();
      const read = scratch.getRange('A1').conditionalFormats.getItemAt(0).getRanges();
      read.load('address');
      await context.sync();
      return read.address.replaceAll(`${SCRATCH}!`, '').replaceAll(' ', '');
    },
  },
  {
    what: 'un texte mis dans une cellule standard est lu à l’anglaise',
    needs: '1.9',
    expected: ['number', 'string'],
    ask: async (scratch, context) => {
      const range = scratch.getRange('A1:B1');
      range.values = [['01/02/2026', '2,5 km']];
      range.load('values');
      await context.sync();
      return (range.values[0] as readonly unknown[]).map((value) => typeof value);
    },
  },
  {
    what: 'une apostrophe garde un nombre en texte, et ne se lit pas',
    needs: '1.9',
    expected: '0320',
    ask: async (scratch, context) => {
      const range = scratch.getRange('A1');
      range.formulas = [["'0320"]];
      range.load('values');
      await context.sync();
      return String(range.values[0]?.[0]);
    },
  },
  {
    what: 'DATE(2000;1;1) donne le calendrier du classeur',
    needs: '1.9',
    expected: 36526,
    ask: async (_scratch, context) => {
      const day = context.workbook.functions.date(2000, 1, 1).load('value');
      await context.sync();
      return day.value;
    },
  },
  {
    what: 'un nom d’étendue suit des lignes insérées',
    needs: '1.9',
    expected: 'A4:A5',
    ask: async (scratch, context) => {
      context.workbook.names.add('essai_nom', scratch.getRange('A2:A3'));
      scratch.getRange('1:2').insert('Down');
      const range = context.workbook.names.getItem('essai_nom').getRange().load('address');
      await context.sync();
      context.workbook.names.getItem('essai_nom').delete();
      await context.sync();
      return range.address.slice(range.address.indexOf('!') + 1);
    },
  },
  {
    what: 'les formules d’une colonne de tableau ne sont pas remplacées par celle qu’on écrit',
    needs: '1.9',
    expected: ['=1+1', '=2+2', '=3+3'],
    ask: async (scratch, context) => {
      const range = scratch.getRange('A1:B4');
      range.formulas = [
        ['Nom', 'Calcul'],
        ['a', '=1+1'],
        ['b', '=2+2'],
        ['c', ''],
      ];
      context.workbook.tables.add(range, true);
      await context.sync();
      scratch.getRange('B4').formulas = [['=3+3']];
      const column = scratch.getRange('B2:B4').load('formulas');
      await context.sync();
      return column.formulas.map(([formula]) => String(formula));
    },
  },
  {
    what: 'un papier A3 est accepté',
    needs: '1.9',
    expected: 'A3',
    ask: async (scratch, context) => {
      scratch.pageLayout.paperSize = 'A3';
      scratch.pageLayout.load('paperSize');
      await context.sync();
      return scratch.pageLayout.paperSize;
    },
  },
  {
    what: 'une liste déroulante prend ses mots d’un nom',
    needs: '1.9',
    expected: 'List',
    ask: async (scratch, context) => {
      scratch.getRange('A1:A2').values = [['oui'], ['non']];
      context.workbook.names.add('essai_liste', scratch.getRange('A1:A2'));
      const { dataValidation } = scratch.getRange('C1');
      dataValidation.rule = { list: { inCellDropDown: true, source: '=essai_liste' } };
      dataValidation.load('type');
      await context.sync();
      context.workbook.names.getItem('essai_liste').delete();
      await context.sync();
      return dataValidation.type;
    },
  },
  {
    what: 'le mode de calcul se lit',
    needs: '1.9',
    expected: null,
    ask: async (_scratch, context) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      await context.sync();
      return application.calculationMode;
    },
  },
  {
    what: 'un tableau change de taille sans perdre ses formules',
    needs: '1.13',
    expected: 'A1:B4',
    ask: async (scratch, context) => {
      scratch.getRange('A1:B2').values = [
        ['Nom', 'Valeur'],
        ['a', 1],
      ];
      const table = context.workbook.tables.add(scratch.getRange('A1:B2'), true);
      table.resize(scratch.getRange('A1:B4'));
      const range = table.getRange().load('address');
      await context.sync();
      return range.address.slice(range.address.indexOf('!') + 1);
    },
  },
];
