/** Does Lighthouse find nothing to mend on the list, time aside? */
import { expect, test } from './fixtures';
import { judge, type Category } from './lighthouse';

/** Time is for `make bench-web` to print: a busy machine is no fault of the page. */
const CATEGORIES: readonly Category[] = ['accessibility', 'best-practices', 'seo'];

for (const path of ['/it', '/ar?q=%D9%85%D8%AD%D8%A7%D9%85%D9%8A']) {
  test(`Lighthouse gives full points to ${path}`, async ({ baseURL }) => {
    test.setTimeout(180_000);
    const { points, faults } = await judge(baseURL + path, CATEGORIES);
    expect(faults).toEqual([]);
    expect(points).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  });
}
