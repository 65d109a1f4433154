import type { Host } from './start-node-host';

/** Writes through office.js one of everything that must survive in a file. */
export async function writeOneOfEverything(host: Host): Promise<void> {
  await host.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add('Suivi');
    sheet.tabColor = '#2F75B5';
    sheet.showGridlines = false;
    const block = sheet.getRange('A1:D4');
    block.values = [
      ['N°', 'Début prévu', 'Statut', 'Jours'],
      ['ACC-01', 41774, 'Prévu', ''],
      ['ACC-02', 41790, 'Réalisé', ''],
      ['Texte\nsur deux lignes <&> "été"', 41800, 'Prévu', ''],
    ];
    sheet.getRange('B2:B4').numberFormat = [['dd/mm/yyyy'], ['dd/mm/yyyy'], ['dd/mm/yyyy']];
    const table = sheet.tables.add(block, true);
    table.name = 'tblSuivi';
    table.style = 'TableStyleLight9';
    sheet.getRange('D2:D4').formulas = [
      ['=[@[Début prévu]]-$B$2'],
      ['=[@[Début prévu]]-$B$2'],
      ['=[@[Début prévu]]-$B$2'],
    ];
    workbook.names.add('liste_statuts', sheet.getRange('F2:F3'));
    sheet.getRange('F1:F3').values = [['Statuts'], ['Prévu'], ['Réalisé']];
    sheet.getRange('G1').formulas = [
      ['=IFS(COUNTIFS(tblSuivi[Statut],"Prévu")=2,"deux",TRUE,"non")'],
    ];
    decorate(sheet);
    await context.sync();
    shapePage(sheet);
    drawChart(sheet);
    sheet.activate();
    sheet.getRange('B2').select();
    await context.sync();
  });
}

function decorate(sheet: Excel.Worksheet): void {
  const head = sheet.getRange('F1:G1');
  head.format.fill.color = '#BDD7EE';
  head.format.font.bold = true;
  head.format.borders.getItem('EdgeBottom').style = 'Double';
  head.format.horizontalAlignment = 'Center';
  sheet.getRange('A4').format.wrapText = true;
  sheet.getRange('F6:G6').merge();
  sheet.getRange('A:A').format.columnWidth = 105;
  sheet.getRange('4:4').format.rowHeight = 33;
  sheet.getRange('8:10').group('ByRows');
  sheet.getRange('9:9').rowHidden = true;
  sheet.freezePanes.freezeAt(sheet.getRange('A1:A1'));
  const { dataValidation } = sheet.getRange('C2:C4');
  dataValidation.rule = { list: { inCellDropDown: true, source: '=liste_statuts' } };
  dataValidation.prompt = { showPrompt: true, title: 'Statut', message: 'Choisir dans la liste' };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Warning',
    title: 'Statut inconnu',
    message: 'Ce statut n’est pas dans la liste',
  };
  const late = sheet.getRange('A2:D4').conditionalFormats.add('Custom');
  late.custom.rule.formula = '=$B2<41780';
  late.custom.format.fill.color = '#C00000';
  late.custom.format.font.color = '#FFFFFF';
  late.custom.format.borders.getItem('EdgeBottom').style = 'Dash';
  late.stopIfTrue = true;
  const link = { documentReference: 'Suivi!A1', textToDisplay: 'Haut', screenTip: 'Remonter' };
  sheet.getRange('F8').hyperlink = link;
}

function shapePage(sheet: Excel.Worksheet): void {
  const page = sheet.pageLayout;
  page.orientation = 'Landscape';
  page.paperSize = 'A3';
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  page.setPrintMargins('Centimeters', { left: 0.8, right: 0.8, top: 0.8, bottom: 0.8 });
  page.setPrintArea('A1:G12');
  page.setPrintTitleRows('$1:$1');
  page.headersFooters.defaultForAllPages.centerFooter = 'Page &P/&N';
  page.centerHorizontally = true;
}

function drawChart(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add('Line', sheet.getRange('D1:D4'), 'Columns');
  chart.name = 'Avancement';
  chart.title.text = 'Jours depuis le début';
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange('A2:A4'));
  series.format.line.color = '#2F75B5';
  series.format.line.lineStyle = 'Dash';
  chart.axes.valueAxis.title.text = 'Jours';
  chart.setPosition('F12', 'K24');
}
