import type { Actor } from '@skillbridge/domain';

/** Who a request comes from and where they are; everything `account.me` says, from the one lookup of the session. */
export type Identity = {
  readonly actor: Actor;
  readonly email: string;
  readonly fullName: string;
  readonly academyName: string;
  readonly timeZone: string;
  /** The row behind it, so that a person can tell this session from their others. */
  readonly credential: { readonly kind: 'session' | 'token'; readonly id: string };
};
