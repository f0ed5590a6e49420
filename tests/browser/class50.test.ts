import { expect, test } from 'vitest';
import { house } from './house.ts';
import { bank, complaints, operate, sealAndFollow, sitDown } from './person.ts';

const at = house();

test('a newcomer plays a whole class-50 game by clicking', async () => {
  const page = await at.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const heard = complaints(page);
  await sitDown(page, at.server.url, 'Washington');

  await operate(page, 0, 'Posture');
  await operate(page, 1, 'Pressure');
  await sealAndFollow(page);
  await page.getByText('Turn 2 of 3').waitFor();

  await operate(page, 0, 'Repatriate');
  await bank(page, 1);
  await sealAndFollow(page);
  await page.getByText('Turn 3 of 3').waitFor();

  await bank(page, 0);
  await bank(page, 1);
  await sealAndFollow(page);
  await page.getByRole('heading', { name: 'What came after' }).waitFor();
  const result = await page.getByRole('main').innerText();
  for (const word of ['Washington', 'Baghdad', 'Tehran', 'Erbil', 'Complete withdrawal', 'IS contained', 'Promises kept and broken']) expect(result).toContain(word);
  expect(heard).toEqual([]);
  await page.close();
});
