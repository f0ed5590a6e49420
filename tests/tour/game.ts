/** The part of the tour that is a game: planning a turn, seeing it resolved, and the end. */
import type { Locator, Page } from 'playwright-core';
import type { Player } from '../server/harness.ts';
import { recordedPlayer } from './people.ts';
import { close, dialog, done, onPhone, panel, type Walk } from './walk.ts';

export async function planning(walk: Walk, bo: Player): Promise<void> {
  const { look, page } = walk;
  await page.getByRole('button', { name: 'Start the game' }).click();
  await dialog(page).getByRole('radio').first().check();
  if (await page.locator('.table-board').count())
    await page.locator('.board-frame[data-state=ready], .board-word:not(:empty)').first().waitFor();
  await look('agenda', page);
  await page.getByRole('button', { name: 'Take this agenda' }).click();
  await page.locator('.hand button').first().waitFor();
  await bo.until('the game', () => bo.view !== null);

  await look('orders, empty', page);
  const orders = await panel(walk, 'Orders');
  await page.locator('.hand button').first().click();
  await orders.getByRole('button', { name: /^Operation/ }).waitFor();
  await look('orders, use', page);
  await orders.getByRole('button', { name: /^Operation/ }).click();
  await look('orders, operation', page);
  await orders
    .getByRole('group', { name: 'Operations' })
    .getByRole('button', { name: /^Advise/ })
    .click();
  const target = orders.getByRole('group', { name: 'Targets' }).locator('button.target-row:enabled').first();
  await target.waitFor();
  await look('orders, targets', page);
  await target.click();
  await orders.getByText('Not possible in').click();
  await look('orders, odds', page);
  await orders.getByRole('button', { name: /^Place as first/ }).click();
  await page.locator('.hand li[data-placed]').first().waitFor();
  await look('orders, first', page);
  await page.locator('.hand button').nth(1).click();
  await orders.getByRole('button', { name: /^Bank/ }).click();
  await orders.getByRole('button', { name: /^Place as second/ }).click();
  await orders.getByRole('button', { name: 'Seal', exact: true }).waitFor();
  await look('orders, ready', page);

  const region = await panel(walk, 'Region');
  await look('region, all', page);
  await region.getByRole('combobox').selectOption('KIR');
  await region.getByRole('heading', { name: 'Kirkuk' }).waitFor();
  await look('region, one', page);
  if (await onPhone(page)) {
    await panel(walk, 'Tracks');
    await look('tracks', page);
  }
  const contests = await panel(walk, 'Contests');
  await contests
    .locator('details')
    .first()
    .locator('summary')
    .click()
    .catch(() => undefined);
  await look('contests', page);

  await bo.do('say', { room: 'table', text: 'Good morning. Shall we talk about the bases?' });
  await bo.do('say', { room: 'baghdad+washington', text: 'Between us: what would you give for it?' });
  const talks = await panel(walk, 'Talks');
  await talks.getByText('Good morning').waitFor();
  await look('talks', page);
  await talks.getByRole('button', { name: 'New room' }).click();
  await look('talks, new room', page);
  await close(page);

  await done(
    bo.act({ t: 'propose', seat: 'baghdad', accord: 'pledge', with: ['washington'], text: 'No raids without asking.' }),
  );
  const accords = await panel(walk, 'Accords');
  await accords.getByText('No raids without asking.').waitFor();
  await look('accords, offer', page);
  await accords.getByRole('button', { name: 'Sign Pledge' }).click();
  await accords.getByRole('button', { name: 'Break it' }).first().click();
  await look('accords, break', page);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await accords.locator('summary', { hasText: 'Kept and broken' }).click();
  await look('accords, ledger', page);
  await accords.getByRole('button', { name: 'Propose an accord' }).click();
  await look('propose', page);
  await dialog(page)
    .getByRole('button', { name: /^Leverage gift/ })
    .click();
  await look('propose, gift', page);
  await close(page);
  await panel(walk, 'Log');
  await look('log, first turn', page);

  await page.locator('.head-news').click();
  await look('dispatch', page);
  await close(page);
  await page.getByRole('button', { name: 'Table and people' }).click();
  await look('menu', page);
  await page.getByRole('button', { name: 'Move to another device' }).click();
  await look('menu, device', page);
  await close(page);
}

const stage = (page: Page): Locator => page.getByRole('dialog', { name: 'Resolution, step by step' });

/** Seals, and stops at the first step of each kind of the resolution. */
export async function playing(walk: Walk, bo: Player): Promise<void> {
  const { look, page } = walk;
  await panel(walk, 'Orders').then((orders) => orders.getByRole('button', { name: 'Seal', exact: true }).click());
  await dialog(page).getByRole('button', { name: 'Seal all the same' }).waitFor();
  await look('orders, seal question', page);
  await dialog(page).getByRole('button', { name: 'Seal all the same' }).click();
  await page.getByRole('button', { name: 'Break the seal' }).waitFor();
  await look('orders, sealed', page);
  await done(bo.act({ t: 'agenda', seat: 'baghdad', agenda: 'balancer' }));
  await done(bo.act({ t: 'seal', seat: 'baghdad' }));
  await stage(page).waitFor();
  const seen = new Set<string>();
  for (;;) {
    const phase = await stage(page).locator('.stage-phase').innerText();
    const kind = phase.split('·').at(-1)!.trim().toLowerCase();
    if (!seen.has(kind)) await look(`resolution, ${kind}`, page);
    seen.add(kind);
    const count = await stage(page).locator('.stage-count').innerText();
    await stage(page).getByRole('button', { name: 'Next' }).click();
    if (/^(\d+) of \1$/.test(count)) break;
    await page.getByText(count, { exact: true }).waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: /^On to/ }).waitFor();
  await look('resolution, summary', page);
  await page.getByRole('button', { name: /^On to/ }).click();
  await page.getByText('Turn 2 of 3').waitFor();
  await panel(walk, 'Log');
  await look('log', page);
  await panel(walk, 'Contests');
  await look('contests, decided', page);
  await page.getByRole('button', { name: 'Table and people' }).click();
  await page.getByRole('button', { name: 'Hand my seat to a bot' }).click();
  await page.getByText('You have stepped out').waitFor();
  await look('stepped out', page);
  await page.getByRole('button', { name: 'Take my seat back' }).click();
  await page.getByText('You have stepped out').waitFor({ state: 'detached' });
}

/** The rest of the game quickly, and its result. */
export async function ending({ look, page }: Walk, bo: Player): Promise<void> {
  const ann = await recordedPlayer(page, bo.url);
  while (bo.view!.phase === 'planning') {
    const { turn } = bo.view!;
    for (const [player, seat] of [
      [ann, 'washington'],
      [bo, 'baghdad'],
    ] as const) {
      await player.until('this turn', () => player.view?.turn === turn);
      // The bot that played for a while has sealed already.
      if (!player.view!.you!.sealed) await done(player.act({ t: 'seal', seat }));
    }
    await bo.until('the next turn', () => bo.view!.turn > turn || bo.view!.phase === 'over');
  }
  // Two turns have gone by: each is played to its end.
  const result = page.getByRole('heading', { name: 'What came after' });
  await stage(page).waitFor();
  while (await stage(page).isVisible()) {
    await stage(page).getByRole('button', { name: 'Skip to the end' }).click();
    await page
      .getByRole('main')
      .getByRole('button', { name: /^To the result|^On to/ })
      .first()
      .click();
    await stage(page).or(result).waitFor();
  }
  await look('result', page);
  await page.getByRole('button', { name: 'Look at the board' }).click();
  await page.getByRole('button', { name: 'To the result' }).waitFor();
  await look('board after the end', page);
  await page.getByRole('button', { name: 'To the result' }).click();
  await page.getByRole('link', { name: 'Was it dealt fairly?' }).click();
  await page.locator('[data-well="true"]').waitFor();
  await look('verify, proof', page);
}
