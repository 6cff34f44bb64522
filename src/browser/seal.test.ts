import { describe, expect, it } from 'vitest';
import { seal, unseal } from './seal.ts';

const text = '{"right":[["yes"],[""]],"feedback":["<p>Één geheim: “ssst” 🙂</p>",""]}';

describe('a sealed key', () => {
  it('opens to the very text', () => {
    expect(unseal(seal(text, 'first-chat'), 'first-chat')).toBe(text);
    expect(unseal(seal('', 'a'), 'a')).toBe('');
  });

  it('shows no word of it, as it stands or decoded', () => {
    const sealed = seal(text, 'first-chat');
    expect(sealed).toMatch(/^[A-Za-z0-9+/=]+$/u);
    for (const shown of [sealed, atob(sealed)]) expect(shown).not.toMatch(/right|yes|geheim/u);
  });

  it('looks different in each exercise', () => {
    expect(seal(text, 'one')).not.toBe(seal(text, 'two'));
  });

  it('is the same in every build', () => {
    expect(seal('yes', 'what-now')).toBe(seal('yes', 'what-now'));
  });
});
