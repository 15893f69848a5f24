import { findIdentitiesByEmail, inTenant, type SignInCandidate } from '@skillbridge/database';
import { DomainError } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { startSession } from '../../auth/start-session.ts';
import type { SignInInput, SignInOutput } from './front-door.schema.ts';

export type Visitor = { readonly network: string; readonly device: string };
export type SignedIn = { readonly output: SignInOutput; readonly token: string | null };

/**
 * Signs a person in by email and password. An address may belong to people in several academies: which one is asked
 * only of somebody whose password fitted, and only about the academies where it did. Wrong address and wrong password
 * read the same and take the same time. Throws NOT_SIGNED_IN or RATE_LIMITED.
 */
export async function signIn(app: App, input: SignInInput, visitor: Visitor): Promise<SignedIn> {
  await app.limits.countAttempt(input.email, visitor.network);
  const fitting = await fittingIdentities(app, input);
  const [only, ...others] = input.academyId ? fitting.filter((one) => one.tenantId === input.academyId) : fitting;
  if (!only) throw new DomainError('NOT_SIGNED_IN', 'That email address and password do not go together. Try again.');
  await app.limits.forgive(input.email);
  if (others.length > 0) return { output: askWhich(fitting), token: null };
  const token = await openSession(app, only, visitor.device);
  return { output: { kind: 'signed-in', role: only.role }, token };
}

async function fittingIdentities(app: App, { email, password }: SignInInput): Promise<SignInCandidate[]> {
  const candidates = await findIdentitiesByEmail(app.orm, email);
  // Nobody there: verify against nothing, so that an unknown address takes as long as a known one.
  if (candidates.length === 0) await app.passwords.verify(password, null);
  const fits = await Promise.all(candidates.map((one) => app.passwords.verify(password, one.passwordHash)));
  return candidates.filter((_, index) => fits[index]);
}

/** Opens a session for a person already known by password or, in a demo, by choice. */
export async function openSession(app: App, person: SignInCandidate, device: string): Promise<string> {
  const user = { tenantId: person.tenantId, id: person.userId };
  const token = await inTenant(app.orm, user.tenantId, (em) => startSession(app, em, user, device));
  return token.text;
}

function askWhich(fitting: readonly SignInCandidate[]): SignInOutput {
  return {
    kind: 'choose-academy',
    academies: fitting.map((one) => ({ id: one.tenantId, name: one.academyName, role: one.role })),
  };
}
