import { acceptInvitation } from "../account/accept-invitation";
import { changePassword } from "../account/change-password";
import { changeRoles } from "../account/change-roles";
import { confirmEmailChange } from "../account/confirm-email-change";
import { disableUser } from "../account/disable-user";
import { enableUser } from "../account/enable-user";
import { endEverySession } from "../account/end-every-session";
import { endSession } from "../account/end-session";
import { inviteAgain } from "../account/invite-again";
import { inviteUser } from "../account/invite-user";
import { exportUsers } from "../account/queries/export-users";
import { listUsers } from "../account/queries/list-users";
import { readAccount } from "../account/queries/read-account";
import { readInvitationChoices } from "../account/queries/read-invitation-choices";
import { requestEmailChange } from "../account/request-email-change";
import { requestPasswordReset } from "../account/request-password-reset";
import { resetPassword } from "../account/reset-password";
import { discardDraft } from "../draft/discard-draft";
import { createCalendarFeed } from "../audit-calendar/create-feed";
import { readCalendarFeed } from "../audit-calendar/read-feed";
import { revokeCalendarFeed } from "../audit-calendar/revoke-feed";
import { readDraft } from "../draft/queries/read-draft";
import { saveDraft } from "../draft/save-draft";
import { keepFile } from "../file/keep-file";
import { readFile } from "../file/read-file";
import { removeFilter } from "../list/remove-filter";
import { saveFilter } from "../list/save-filter";
import { createToken } from "../token/create-token";
import { listTokens } from "../token/queries/list-tokens";
import { revokeToken } from "../token/revoke-token";

/** Accounts and what everybody signed in keeps for himself: tokens, drafts, uploads, filters. */
export const OWN_ACCOUNT_USE_CASES = [
  acceptInvitation,
  changePassword,
  changeRoles,
  confirmEmailChange,
  disableUser,
  enableUser,
  endEverySession,
  endSession,
  inviteAgain,
  inviteUser,
  exportUsers,
  listUsers,
  readAccount,
  readInvitationChoices,
  requestEmailChange,
  requestPasswordReset,
  resetPassword,
  createCalendarFeed,
  readCalendarFeed,
  revokeCalendarFeed,
  discardDraft,
  readDraft,
  saveDraft,
  keepFile,
  readFile,
  removeFilter,
  saveFilter,
  createToken,
  listTokens,
  revokeToken,
] as const;
