import { z } from "zod";
import { email } from "../fields";

/** What the sign-in page asks for. */
export const signInPageForm = z.object({ email, password: z.string().min(1).max(200) });
