import { settingStore } from "@/lib/data/setting-store";
import { prisma } from "@/lib/data/prisma";
import { inTransaction } from "@/lib/data/transaction";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { BODY_SETTING } from "@/lib/domain/setting/body-setting";
import { confirmClient } from "@/lib/usecases/client/confirm-client";
import { registerClient } from "@/lib/usecases/client/register-client";
import { BODY, OPENED } from "@/prisma/seed/body.data";
import { actorOf, play } from "@/prisma/seed/play";
import { choosePassword, seedPeople } from "@/prisma/seed/seed-people";
import { APPLICANTS, type Applicant } from "./journey/applicants";

const admit = async ({ name, address, contact, email, creditCode }: Applicant): Promise<void> => {
  await play(ANONYMOUS, OPENED, registerClient, {
    ...{ name, address, contact, creditCode, country: "CN", registrationCertificate: "", contactPhone: "" },
    ...{ contactEmail: email, userName: contact },
  });
  const user = await prisma().user.findUniqueOrThrow({
    where: { email },
    select: { id: true, client: { select: { id: true, version: true } } },
  });
  await choosePassword(user.id, OPENED);
  const reviewer = await actorOf("review@hengzhun.example");
  const { id: clientId = "", version = 1 } = user.client ?? {};
  await play(reviewer, OPENED, confirmClient, { clientId, version });
};

/** The body with its people, and the two applicants of the worked cases, before anything else has happened. */
export const admitEverybody = async (): Promise<void> => {
  await inTransaction((tx) => settingStore.save(tx, BODY_SETTING, BODY));
  await seedPeople();
  for (const applicant of APPLICANTS) await admit(applicant);
};
