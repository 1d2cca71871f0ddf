import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { hashPassword } from "@/lib/password-hash";
import { DEMONSTRATION_PASSWORD } from "@/prisma/seed/sign-ins.data";

/** Lets these people sign in, and prints where they work and who they are for the test that asked. */
export const handOver = async (path: string, people: Readonly<Record<string, Actor>>): Promise<void> => {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const userIds = Object.values(people).map(({ userId }) => userId);
  await prisma().user.updateMany({ where: { id: { in: userIds } }, data: { passwordHash } });
  const emails = Object.entries(people).map(([part, { email }]) => [part, email]);
  console.log(JSON.stringify({ path, ...Object.fromEntries(emails) }));
};
