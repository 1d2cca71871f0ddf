import { prisma } from "@/lib/data/prisma";
import { hashPassword } from "@/lib/password-hash";
import { DEMONSTRATION_PASSWORD } from "@/prisma/seed/sign-ins.data";
import type { AuditPeople } from "./programme-path";

/** Lets the people of a prepared audit sign in, and prints where it is and who they are for the test that asked. */
export const handOver = async (
  auditPath: string,
  { leader, manager, client }: Pick<AuditPeople, "leader" | "manager" | "client">,
): Promise<void> => {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const userIds = [leader, manager, client].map(({ userId }) => userId);
  await prisma().user.updateMany({ where: { id: { in: userIds } }, data: { passwordHash } });
  console.log(
    JSON.stringify({ auditPath, leader: leader.email, manager: manager.email, client: client.email }),
  );
};
