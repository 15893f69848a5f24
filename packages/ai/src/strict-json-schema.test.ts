import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { strictJsonSchema } from './strict-json-schema.ts';

describe('strictJsonSchema', () => {
  it('requires every field, closes every object and makes optional fields nullable', () => {
    const schema = z.object({
      feedback: z.string().max(10).default('').describe('To the student.'),
      kind: z.literal('grade'),
      criteria: z.array(z.object({ points: z.number().min(0).max(4), note: z.string().optional() })).max(3),
    });
    expect(strictJsonSchema(schema)).toEqual({
      type: 'object',
      properties: {
        feedback: { anyOf: [{ type: 'string', description: 'To the student.' }, { type: 'null' }] },
        kind: { type: 'string', enum: ['grade'] },
        criteria: {
          type: 'array',
          items: {
            type: 'object',
            properties: { points: { type: 'number' }, note: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
            required: ['points', 'note'],
            additionalProperties: false,
          },
        },
      },
      required: ['feedback', 'kind', 'criteria'],
      additionalProperties: false,
    });
  });

  it('turns a union of objects into anyOf of closed objects', () => {
    const schema = z.discriminatedUnion('is', [
      z.object({ is: z.literal('a') }),
      z.object({ is: z.literal('b'), n: z.int() }),
    ]);
    expect(strictJsonSchema(z.object({ one: schema }))).toMatchObject({
      properties: {
        one: {
          anyOf: [
            { properties: { is: { enum: ['a'] } }, required: ['is'], additionalProperties: false },
            { properties: { n: { type: 'integer' } }, required: ['is', 'n'], additionalProperties: false },
          ],
        },
      },
    });
  });
});
