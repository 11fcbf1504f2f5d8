/** Can a thumb touch every control of a phone (44 by 44 pixels, WCAG 2.5.5)? */
import { expect, test } from './fixtures';
import { firstPlace, pages } from './pages';

const LEAST_PX = 44;

for (const language of ['it', 'ar']) {
  test(`every control of the pages in ${language} is large enough`, async ({ page, request }) => {
    const place = await firstPlace(request);
    for (const path of pages(language, place)) {
      await page.goto(path);
      // Also what stands behind a word that opens it.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const small = await page.evaluate((least) => {
        // A box with its label is one control: a touch on either does the same.
        const controls =
          'a[href], button, summary, select, textarea, input:not([type=hidden]), label:has(input)';
        return (
          [...document.querySelectorAll<HTMLElement>(controls)]
            .filter((control) => control.checkVisibility({ visibilityProperty: true }))
            .filter((control) => !control.matches('label input, .visually-hidden, .skip-link'))
            // A link inside a line of text is as high as the line (the exception of WCAG 2.5.5), and a region of the
            // figure as large as it is: the list beside it has the same links.
            .filter(
              (control) =>
                getComputedStyle(control).display !== 'inline' && !control.closest('svg'),
            )
            .map((control) => ({ control, box: control.getBoundingClientRect() }))
            // Half a pixel may be lost to rounding.
            .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
            .map(
              ({ control, box }) =>
                `${control.localName}.${control.className} “${control.innerText.slice(0, 30)}” ${box.width} × ${box.height}`,
            )
        );
      }, LEAST_PX);
      expect.soft(small, path).toEqual([]);
    }
  });
}
