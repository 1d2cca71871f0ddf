export type SignIn = { readonly role: string; readonly email: string; readonly password: string };

/** The accounts of the demonstration that npm start prints, one for each role. */
export const demonstrationSignIns: readonly SignIn[] = [];
