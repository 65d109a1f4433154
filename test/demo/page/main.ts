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
});
walking.listen(editing);

let isAsking = false;
let isStale = false;

/** Draws the workbook as it is now; calls that come meanwhile make one more drawing. */
async function refresh(): Promise<void> {
  isStale = true;
  if (isAsking) return;
  isAsking = true;
  try {
    while (isStale) {
      isStale = false;
      const window = grid.window();
      const { fileName, sheets, sheet } = await excel.view(window);
      if (editing.isTyping) continue;
      byId('file-name', HTMLElement).textContent = fileName;
      tabs.show(sheets, sheet.name);
      if (!grid.show(sheet, window)) isStale = true;
      const { selection } = grid;
      grid.select(walking.isUnderway && selection ? selection : sheet.selection);
      nameBox.value = sheet.selection.address;
      line.value = sheet.selection.input;
      await new Promise((resolve) => setTimeout(resolve, isStale ? 0 : REST_MS));
    }
  } finally {
    isAsking = false;
  }
}

function hear(news: News, panes: Panes): void {
  if (news.kind === 'restarted') location.reload();
  else if (news.kind === 'events') panes.deliver(news.entries);
  else void refresh();
}

nameBox.addEventListener('keydown', ({ key }) => {
  if (key === 'Enter') {
    void excel.select(nameBox.value.trim()).catch(() => {
      tell(`« ${nameBox.value} » n’est pas une cellule : écrivez par exemple B12.`);
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
