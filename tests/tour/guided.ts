/** The part of the tour that a newcomer takes: the guide beside the table, the help, the role card. */
import { close, dialog, type Walk } from './walk.ts';

export async function guided({ url, look, page }: Walk): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Learn by playing' }).click();
  const guide = page.getByRole('region', { name: 'Guide' }).or(page.getByRole('complementary', { name: 'Guide' }));
  await guide.waitFor();
  await look('guide, agenda', page);
  await dialog(page).getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Take this agenda' }).click();
  await guide.getByRole('heading', { name: 'Know who you are' }).waitFor();
  await look('guide, role', page);
  await page.getByRole('button', { name: 'Help' }).click();
  await look('help', page);
  await dialog(page)
    .getByRole('button', { name: /^My role card/ })
    .click();
  await look('role card', page);
  await close(page);
  await guide
    .getByRole('button', { name: /^Next|^Skip/ })
    .first()
    .click();
  await look('guide, next', page);
}
