import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseJsonReply } from './parse-json-reply.ts';

const schema = z.object({ text: z.string(), note: z.string().optional() });

describe('parseJsonReply', () => {
  it.each([
    ['plain JSON', '{"text":"a"}'],
    ['JSON in a code fence', '```json\n{"text":"a"}\n```'],
    ['null for an optional field', '{"text":"a","note":null}'],
  ])('reads %s', (_title, reply) => {
    expect(parseJsonReply(reply, schema)).toEqual({ ok: true, value: { text: 'a' } });
  });

  it.each([
    ['a sentence', 'Here you go!'],
    ['broken JSON', '{"text":"a"'],
    ['another shape', '{"text":1}'],
    ['null for a required field', '{"text":null}'],
    ['nothing', ''],
  ])('refuses %s', (_title, reply) => {
    expect(parseJsonReply(reply, schema)).toEqual({ ok: false });
  });

  it('removes characters that a JSONB column refuses, escaped ones too', () => {
    expect(parseJsonReply('{"text":"a\\u0000b\\ud800c"}', schema)).toEqual({ ok: true, value: { text: 'ab\ufffdc' } });
  });
});
