/** The guide asks for talk only where somebody reads it. */
import { expect, test, vi } from 'vitest';
import type { Scene } from '../../client/guide/steps.ts';
import { options, view } from '../../shared/rules/index.ts';
import { newGame } from '../rules/help.ts';

test('after the contest the guide comes to the talks in company, and to the accords alone with bots', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined }));
  vi.stubGlobal('document', { documentElement: { style: { setProperty: () => undefined } } });
  const { nextStep, placeOf, STEPS } = await import('../../client/guide/steps.ts');
  const seen = view(newGame('class-50').state, 'washington');
  const scene: Scene = {
    view: seen,
    you: seen.you!,
    legal: options(seen)!,
    playing: null,
    later: false,
    looked: true,
    roleSeen: true,
    advised: true,
    building: false,
    company: true,
    said: [],
  };
  const after = placeOf('contest') + 1;
  expect(STEPS[nextStep(after, scene)]!.id).toBe('talk');
  expect(STEPS[nextStep(after, { ...scene, company: false })]!.id).toBe('accord');
  vi.unstubAllGlobals();
});
