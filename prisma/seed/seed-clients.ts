import { prisma } from "@/lib/data/prisma";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { confirmClient } from "@/lib/usecases/client/confirm-client";
import { registerClient } from "@/lib/usecases/client/register-client";
import { OPENED } from "./body.data";
import { actorOf, play } from "./play";
import { choosePassword } from "./seed-people";

/** The client whose case the worked example follows, with its portal user. */
export const seedClients = async (): Promise<void> => {
  const reviewer = await actorOf("review@hengzhun.example");
  await play(ANONYMOUS, OPENED, registerClient, {
    name: "杭州青禾客服外包有限公司",
    country: "CN",
    creditCode: "91350100M000100Y43",
    registrationCertificate: "",
    address: "浙江省杭州市滨江区示例路88号3幢6层",
    contact: "沈若川",
    contactPhone: "0571-00000000",
    contactEmail: "client@qinghe.example",
    userName: "沈若川",
  });
  const user = await prisma().user.findUniqueOrThrow({
    where: { email: "client@qinghe.example" },
    select: { id: true, client: { select: { id: true, version: true } } },
  });
  await choosePassword(user.id);
  const { id: clientId = "", version = 1 } = user.client ?? {};
  await play(reviewer, OPENED, confirmClient, { clientId, version });
};
