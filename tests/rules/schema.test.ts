/** The schemas of what is sent and the types of the rules are the same thing, field for field. */
import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import { STEP_SCHEMA, VIEW_SCHEMA } from '../../shared/protocol/view.ts';
import type { ReadStep } from '../../shared/protocol/view.ts';
import type { View } from '../../shared/rules/index.ts';

/** Readonly or not is no matter on the wire. */
type Loose<T> = T extends object ? { -readonly [K in keyof T]: Loose<T[K]> } : T;

test('a view as the schema has it is a view as the rules have it', () => {
  expectTypeOf<Loose<z.infer<typeof VIEW_SCHEMA>>>().toEqualTypeOf<Loose<View>>();
  expect(VIEW_SCHEMA.safeParse({}).success).toBe(false);
});

test('a step as the schema has it is a step as read', () => {
  expectTypeOf<Loose<z.infer<typeof STEP_SCHEMA>>>().toEqualTypeOf<Loose<ReadStep>>();
  expect(STEP_SCHEMA.safeParse({}).success).toBe(false);
});
