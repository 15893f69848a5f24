import { describe, expect, it } from 'vitest';
import { createSecretBox } from './secret-box.ts';

const here = { tenantId: '0197f0a0-0000-7000-8000-000000000001', purpose: 'ai-key' } as const;
const elsewhere = { ...here, tenantId: '0197f0a0-0000-7000-8000-000000000002' };

describe('createSecretBox', () => {
  const box = createSecretBox('a deployment secret of some length');

  it('opens what it sealed, and never seals alike twice', () => {
    const [one, two] = [box.seal('key-ÿ-123', here), box.seal('key-ÿ-123', here)];
    expect(box.open(one, here)).toBe('key-ÿ-123');
    expect(one).not.toBe(two);
    expect(one).not.toContain('key-');
  });

  it('stays shut in another academy', () => {
    expect(box.open(box.seal('key', here), elsewhere)).toBeNull();
  });

  it('stays shut under another deployment secret', () => {
    expect(createSecretBox('another secret').open(box.seal('key', here), here)).toBeNull();
  });

  it('stays shut when a single character was changed, wherever it was', () => {
    const sealed = box.seal('a longer key', here);
    for (let at = 0; at < sealed.length; at += 1) {
      // A last character of base64url may carry unused bits, so the change is one that always counts.
      const changed = sealed.slice(0, at) + (sealed[at] === '.' ? 'A' : '.') + sealed.slice(at + 1);
      expect(box.open(changed, here)).toBeNull();
    }
    expect(box.open('', here)).toBeNull();
    expect(box.open('v1..', here)).toBeNull();
  });
});
