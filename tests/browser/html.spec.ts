/** Is every kind of page valid HTML, by the standard and by good practice? */
import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from './fixtures';
import { firstPlace, pages } from './pages';

/** What is recommended, but for what the standard leaves free and no reader ever meets. */
const RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // The standard takes the document type in either case.
    'doctype-style': 'off',
    // The name of an association belongs whole into the title; a result list cuts it where it must.
    'long-title': 'off',
    // Boxes of one filter share their name: the form sends it once for each value that is ticked.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // A list may have a name by WAI-ARIA: a screen reader then says which list it is.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
};

const validator = new HtmlValidate(RULES);

for (const language of ['it', 'ar', 'zh']) {
  test(`html-validate finds nothing on the pages in ${language}`, async ({ request }) => {
    const place = await firstPlace(request);
    for (const path of pages(language, place)) {
      const answer = await request.get(path);
      expect.soft(answer.headers()['content-type'], path).toMatch(/^text\/html/);
      const { results } = await validator.validateString(await answer.text());
      const faults = results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column, selector }) =>
            `${ruleId}: ${message} (${line}:${column}, ${selector})`,
        ),
      );
      expect.soft(faults, path).toEqual([]);
    }
  });
}
