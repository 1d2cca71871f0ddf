import { signIn, signOut } from "next-auth/react";

/** Signs in from the browser; true when it worked. The cookie is set by the server. */
export const signInWithPassword = async (email: string, password: string): Promise<boolean> => {
  const answer = await signIn("password", { email, password, redirect: false });
  return answer?.ok === true && answer.error === null;
};

export const signOutHere = async (): Promise<void> => {
  await signOut({ redirect: false });
};
