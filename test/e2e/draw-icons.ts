import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../host/web/find-browser';

/*
 * Draws the icons of the ribbon and of the add-in from `assets/icons/*.svg`, in the browser of the tests.
 */
const ICONS = path.resolve('assets/icons');
/** What Office asks of a button, in pixels. */
const BUTTON_SIZES = [16, 32, 80];
/** What it asks of the add-in besides. */
const OWN_ICON = 'suivi';
const OWN_SIZES = [64, 128];

async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const file of readdirSync(ICONS).filter((name) => name.endsWith('.svg'))) {
    const name = path.basename(file, '.svg');
    const drawing = readFileSync(path.join(ICONS, file)).toString('base64');
    for (const size of name === OWN_ICON ? [...BUTTON_SIZES, ...OWN_SIZES] : BUTTON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${drawing}">`,
      );
      await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
      const to = path.join(ICONS, `${name}-${String(size)}.png`);
      await page.screenshot({ path: to, omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();
