/**
 * For mutations: fail at once when there is no network. Left to itself the library holds them back without a word until
 * the network returns, and a person would look at "Saving" for an hour.
 */
export const atOnce = { networkMode: 'always' } as const;
