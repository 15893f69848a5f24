/** The role that the server connects as: owns nothing, bypasses nothing, and is the only one that policies admit. */
export const APP_ROLE = 'skillbridge_app';
/** Cannot log in. Owns the one function that looks for an email address across academies before sign-in. */
export const AUTH_ROLE = 'skillbridge_auth';
/** The transaction-local setting that policies compare with. */
export const TENANT_SETTING = 'app.tenant_id';
