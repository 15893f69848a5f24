import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Seals what an academy entrusts to us, such as an API key, so that a copy of the database alone opens none of it. */
export type SecretBox = {
  /** The sealed text. Only the same academy and purpose open it: a row that was moved to another academy stays shut. */
  seal(secret: string, place: SecretPlace): string;
  /** The secret; null when it was sealed elsewhere, under another deployment's secret, or was changed since. */
  open(sealed: string, place: SecretPlace): string | null;
};

/** Where a secret belongs; authenticated with it (AES-GCM's associated data). */
export type SecretPlace = { readonly tenantId: string; readonly purpose: 'ai-key' };

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const FORM = 'v1';

/**
 * AES-256-GCM under a key derived from the deployment's secret (HKDF-SHA-256, RFC 5869). A random 96-bit IV is safe for
 * 2^32 seals under one key (NIST SP 800-38D); an academy's key changes a few times a year.
 */
export function createSecretBox(deploymentSecret: string): SecretBox {
  const key = Buffer.from(hkdfSync('sha256', deploymentSecret, '', 'skillbridge secrets v1', 32));
  return {
    seal(secret, place) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
      cipher.setAAD(nameOf(place));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return [FORM, ...[iv, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed, place) {
      const [form, iv, tag, text] = sealed.split('.');
      if (form !== FORM || !iv || !tag || text === undefined) return null;
      try {
        const decipher = createDecipheriv(CIPHER, key, bytesOf(iv), { authTagLength: TAG_BYTES });
        decipher.setAAD(nameOf(place));
        decipher.setAuthTag(bytesOf(tag));
        return Buffer.concat([decipher.update(bytesOf(text)), decipher.final()]).toString('utf8');
      } catch {
        // Whatever OpenSSL says of a wrong key, a wrong place or changed bytes, there is nothing to be had.
        return null;
      }
    },
  };
}

function nameOf({ tenantId, purpose }: SecretPlace): Buffer {
  return Buffer.from(`${FORM}:${tenantId}:${purpose}`);
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}
