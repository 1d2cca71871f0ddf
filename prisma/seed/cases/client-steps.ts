import { userStore } from "@/lib/data/user-store";
import { inTransaction } from "@/lib/data/transaction";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import type { Actor } from "@/lib/domain/access/actor";
import { confirmClient } from "@/lib/usecases/client/confirm-client";
import { registerClient } from "@/lib/usecases/client/register-client";
import type { PlainDate } from "@/rules/core/plain-date";
import { actorOf, play } from "../play";
import { choosePassword } from "../seed-people";
import { staff } from "./cast";
import type { Organisation } from "./organisation";

/** The organisation registers itself in the portal; its user chooses a password by the link of the mail. */
export const register = async (organisation: Organisation, on: PlainDate): Promise<void> => {
  const { name, creditCode, address, contact, contactPhone, email } = organisation;
  await play(ANONYMOUS, on, registerClient, {
    ...{ name, creditCode, address, contact, contactPhone, country: "CN", registrationCertificate: "" },
    contactEmail: email,
    userName: contact,
  });
  const user = await inTransaction((tx) => userStore.forSignIn(tx, email));
  if (user !== null) await choosePassword(user.id, on);
};

/** Staff confirm the registration; from here on the organisation can apply. */
export const confirm = async (organisation: Organisation, on: PlainDate): Promise<Actor> => {
  const client = await actorOf(organisation.email);
  await play(await staff("office"), on, confirmClient, { clientId: client.clientId ?? "", version: 1 });
  return client;
};
