/** The screens that are walked through. */
import type { Page } from 'playwright-core';

export interface Size {
  name: string;
  width: number;
  height: number;
  /** A finger and no mouse. */
  touch?: boolean;
  /** Text at twice its size, as a person can set it in the browser. */
  largeText?: boolean;
}

export const SIZES = {
  desk: { name: 'desk', width: 1440, height: 900 },
  tablet: { name: 'tablet', width: 1024, height: 768, touch: true },
  phone: { name: 'phone', width: 390, height: 844, touch: true },
  /** The desk at 200% zoom, and the narrowest screen there is: WCAG 1.4.4 and 1.4.10. */
  zoomed: { name: 'zoomed', width: 720, height: 450 },
  narrow: { name: 'narrow', width: 320, height: 640, touch: true },
  landscape: { name: 'landscape', width: 844, height: 390, touch: true },
  largeText: { name: 'largeText', width: 1440, height: 900, largeText: true },
  wall: { name: 'wall', width: 3840, height: 2160 },
} as const satisfies Record<string, Size>;
export type SizeName = keyof typeof SIZES;

/** Gives an open page another size of screen and of text. */
export async function fit(page: Page, { width, height, largeText = false }: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((size) => void (document.documentElement.style.fontSize = size), largeText ? '200%' : '');
}
