import { z } from "zod";
import { ROLES } from "../access/roles";
import { isCommonPassword } from "./common-password";
import { email, id, line, optionalId, version } from "../fields";

/** Long rather than odd (NIST SP 800-63B): twelve characters, any of them. */
export const newPassword = z
  .string()
  .min(12)
  .max(200)
  .refine((value) => new Set(value).size >= 5, { params: { code: "password-too-simple" } })
  .refine((value) => !isCommonPassword(value), { params: { code: "password-too-common" } });

const mailToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length);

/** A client user belongs to one organisation and is nothing else; staff stand behind a person of the body. */
const fitsItsSide = (
  user: Readonly<{ roles: readonly string[]; clientId: string | null; personId: string | null }>,
) =>
  user.roles.includes("client")
    ? user.roles.length === 1 && user.clientId !== null && user.personId === null
    : user.clientId === null;

export const inviteUserForm = z
  .object({ email, name: line(100), roles, personId: optionalId, clientId: optionalId })
  .refine(fitsItsSide, { path: ["roles"], params: { code: "client-role-alone" } });

export const changeRolesForm = z.object({ userId: id, version, roles });
export const userStateForm = z.object({ userId: id, version });
export const inviteAgainForm = z.object({ userId: id });
export const endSessionForm = z.object({ sessionId: id });
export const acceptInvitationForm = z.object({ token: mailToken, password: newPassword });
export const requestResetForm = z.object({ email });
export const resetPasswordForm = z.object({ token: mailToken, password: newPassword });
export const changePasswordForm = z.object({
  currentPassword: z.string().min(1).max(200),
  password: newPassword,
});
export const requestEmailChangeForm = z.object({ email, currentPassword: z.string().min(1).max(200) });
export const confirmEmailChangeForm = z.object({ token: mailToken });
