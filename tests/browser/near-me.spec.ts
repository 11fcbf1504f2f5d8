/** Is the visitor's position asked for with respect? */
import { expect, test } from './fixtures';

test('the position is explained first, asked on tap only, and leaves rounded', async ({
  page,
  context,
}) => {
  await context.setGeolocation({ latitude: 45.464211, longitude: 9.191383 });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.goto('/it');
  await page.locator('#near-me').click();
  const explanation = page.getByRole('dialog');
  await expect(explanation).toBeVisible();
  expect(sent.some((url) => url.includes('near='))).toBe(false);
  await context.grantPermissions(['geolocation']);
  await explanation.getByRole('button').first().click();
  await expect(page).toHaveURL(/near=9\.19,45\.46(?!\d)/);
  await expect(page.locator('#places > li').first()).toContainText('Milano');
  expect(sent.filter((url) => url.includes('45.4642') || url.includes('9.1913'))).toEqual([]);
});

test('who declines the explanation is asked nothing', async ({ page }) => {
  await page.goto('/it');
  await page.locator('#near-me').click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#near-me')).toBeFocused();
  await expect(page).not.toHaveURL(/near=/);
});

test('who refuses the position is led to the field for a town', async ({ page, context }) => {
  // Granting a list refuses all that it leaves out; cleared permissions would be asked for, by nobody.
  await context.grantPermissions([]);
  await page.goto('/it');
  await page.locator('#near-me').click();
  await page.getByRole('dialog').getByRole('button').first().click();
  await expect(page.locator('.near-me-status')).toContainText('comune');
  await expect(page.locator('#search-form input[name=where]')).toBeFocused();
});
