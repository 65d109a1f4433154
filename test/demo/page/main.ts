import type { WindowAsked, WorkbookView } from '../view/sheet-view';
import { excel, type News } from './excel';
import { Editing } from './editing';
import { byId } from './elements';
import { Grid } from './grid';
import { Panes } from './panes';
import { RibbonBar } from './ribbon-bar';
import { SheetTabs } from './sheet-tabs';
import { tell } from './word';
import { placeOf, Walking } from './walking';

/** While the add-in writes, the sheet is drawn again no more often than that. */
const REST_MS = 120;

const nameBox = byId('name-box', HTMLInputElement);
const line = byId('formula-line', HTMLInputElement);
const tabs = new SheetTabs();
const grid = new Grid(byId('scroller', HTMLElement), () => void refresh());
const walking = new Walking(grid);
const editing = new Editing(grid, (next) => {
  walking.step(next);
  void refresh();
});
walking.listen(editing);

let isAsking = false;
let isStale = false;
/** What is drawn, as it came: the same again is not drawn again. */
let drawn = '';

/** Draws the workbook as it is now; calls that come meanwhile make one more drawing. */
async function refresh(): Promise<void> {
  isStale = true;
  if (isAsking) return;
  isAsking = true;
  try {
    while (isStale) {
      isStale = false;
      const window = grid.window();
      const text = await excel.view(window);
      if (editing.isTyping) continue;
      // What came back is older than the cell the visitor has gone to.
      if (walking.isUnderway) isStale = true;
      else if (text !== drawn) {
        drawn = text;
        show(JSON.parse(text) as WorkbookView, window);
      }
      await new Promise((resolve) => setTimeout(resolve, isStale ? 0 : REST_MS));
    }
  } finally {
    isAsking = false;
  }
}

function show({ fileName, sheets, sheet }: WorkbookView, window: WindowAsked): void {
  byId('file-name', HTMLElement).textContent = fileName;
  tabs.show(sheets, sheet.name);
  if (!grid.show(sheet, window)) isStale = true;
  grid.select(sheet.selection);
  if (document.activeElement !== nameBox) nameBox.value = sheet.selection.address;
  if (document.activeElement !== line) line.value = sheet.selection.input;
}

function hear(news: News, panes: Panes): void {
  if (news.kind === 'restarted') location.reload();
  else if (news.kind === 'events') panes.deliver(news.entries);
  else void refresh();
}

nameBox.addEventListener('keydown', ({ key }) => {
  if (key === 'Enter') {
    const asked = nameBox.value.trim();
    grid.element.focus({ preventScroll: true });
    void excel.select(asked).catch(() => {
      tell(`« ${asked} » n’est pas une cellule : écrivez par exemple B12.`);
    });
  }
});
byId('restart', HTMLButtonElement).addEventListener('click', () => void excel.restart());

async function start(): Promise<void> {
  await excel.setTyping(false);
  const { context, ribbon, today } = await excel.start();
  const [year, month, day] = today.split('-');
  byId('today', HTMLElement).textContent = `Ici, nous sommes le ${day}/${month}/${year}`;
  const bar: RibbonBar = new RibbonBar(
    ribbon,
    new Panes(context, () => {
      bar.setBusy(false);
    }),
  );
  excel.hear((news) => {
    hear(news, bar.panes);
  });
  grid.element.addEventListener('contextmenu', (event) => {
    const place = placeOf(event.target);
    event.preventDefault();
    const { selection } = grid;
    if (place !== null && place.row !== selection?.row) walking.to(place);
    bar.openMenu(event.clientX, event.clientY, () => {
      grid.element.focus({ preventScroll: true });
    });
  });
  await refresh();
  const pane = ribbon.find(({ action }) => action.kind === 'pane')?.action;
  if (pane?.kind === 'pane') bar.panes.open(pane.address);
}

void start();
