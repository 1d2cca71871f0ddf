import { randomUUID } from "node:crypto";
import { mailTokenStore } from "@/lib/data/mail-token-store";
import { prisma } from "@/lib/data/prisma";
import { sessionStore } from "@/lib/data/session-store";
import { hashPassword } from "@/lib/password-hash";
import { personOf, someUser, uniqueEmail } from "../objects";
import { ANYBODY, SIGNED_IN, type Rows } from "../row";

const PASSWORD = "correct horse battery 12";

const userOf = (userId: string) => () =>
  prisma().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      status: true,
      passwordHash: true,
      email: true,
      version: true,
      roles: { select: { role: true } },
    },
  });

const givePassword = async (userId: string): Promise<void> => {
  await prisma().user.update({ where: { id: userId }, data: { passwordHash: await hashPassword(PASSWORD) } });
};

const startSession = (userId: string): Promise<string> =>
  prisma().$transaction((tx) => sessionStore.start(tx, userId, "test"));

const versionOf = async (userId: string): Promise<number> => (await userOf(userId)()).version;

/** Accounts: their owners' by one-time link or password, all others' by the administrator alone. */
export const ACCOUNT_ROWS: Rows = {
  "account.accept-invitation": {
    may: ANYBODY,
    arrange: async () => {
      const { userId } = await someUser("invited");
      const token = await mailTokenStore.create(prisma(), userId, "invitation");
      return { body: { token, password: PASSWORD }, trace: userOf(userId) };
    },
  },
  "account.reset-password": {
    may: ANYBODY,
    arrange: async () => {
      const { userId } = await someUser();
      const token = await mailTokenStore.create(prisma(), userId, "password-reset");
      return { body: { token, password: PASSWORD }, trace: userOf(userId) };
    },
  },
  "account.confirm-email-change": {
    may: ANYBODY,
    arrange: async () => {
      const { userId } = await someUser();
      const token = await mailTokenStore.create(prisma(), userId, "email-change", uniqueEmail());
      return { body: { token }, trace: userOf(userId) };
    },
  },
  "account.request-password-reset": {
    may: ANYBODY,
    arrange: async () => {
      const { userId, email } = await someUser();
      // Links asked for are counted per caller; this row asks more often than a person would.
      await prisma().rateCount.deleteMany();
      return { body: { email }, trace: () => prisma().mailToken.count({ where: { userId } }) };
    },
  },
  "account.change-password": {
    may: SIGNED_IN,
    arrange: async (_, { userId }) => {
      await givePassword(userId);
      return {
        body: { currentPassword: PASSWORD, password: `${PASSWORD} new` },
        trace: userOf(userId),
      };
    },
  },
  "account.request-email-change": {
    may: SIGNED_IN,
    arrange: async (_, { userId }) => {
      await givePassword(userId);
      return {
        body: { email: uniqueEmail(), currentPassword: PASSWORD },
        trace: () => prisma().mailToken.count({ where: { userId } }),
      };
    },
  },
  "account.read": {
    may: SIGNED_IN,
    arrange: (_, { email }) => Promise.resolve({ shows: email }),
  },
  "session.end": {
    // A session is its owner's alone; the test arranges the client's.
    may: ["client"],
    hidden: SIGNED_IN.filter((identity) => identity !== "client"),
    arrange: async (_, { userId }) => {
      const sessionId = await startSession(userId);
      return {
        params: { sessionId },
        trace: () => prisma().session.findUnique({ where: { id: sessionId }, select: { endedAt: true } }),
      };
    },
  },
  "session.end-every": {
    may: SIGNED_IN,
    arrange: async (_, { userId }) => {
      await startSession(userId);
      return { trace: () => prisma().session.count({ where: { userId, endedAt: null } }) };
    },
  },
  "user.invite": {
    may: ["administrator"],
    arrange: () =>
      Promise.resolve({
        body: { email: uniqueEmail(), name: "新人", roles: ["finance"], personId: null, clientId: null },
        trace: () => prisma().user.count(),
      }),
  },
  "user.invite-again": {
    may: ["administrator"],
    arrange: async () => {
      const { userId } = await someUser("invited");
      return { params: { userId }, trace: () => prisma().mailToken.count({ where: { userId } }) };
    },
  },
  "user.invitation-choices": {
    may: ["administrator"],
    arrange: async () => {
      const name = `待邀 ${randomUUID()}`;
      await personOf(name);
      return { shows: name };
    },
  },
  "user.change-roles": {
    may: ["administrator"],
    arrange: async () => {
      const { userId } = await someUser();
      return {
        params: { userId },
        body: { version: await versionOf(userId), roles: ["quality-manager"] },
        trace: userOf(userId),
      };
    },
  },
  "user.disable": {
    may: ["administrator"],
    arrange: async () => {
      const { userId } = await someUser();
      return { params: { userId }, body: { version: await versionOf(userId) }, trace: userOf(userId) };
    },
  },
  "user.enable": {
    may: ["administrator"],
    arrange: async () => {
      const { userId } = await someUser("disabled");
      await givePassword(userId);
      return { params: { userId }, body: { version: await versionOf(userId) }, trace: userOf(userId) };
    },
  },
  "user.list": {
    may: ["administrator"],
    arrange: async () => {
      const { email } = await someUser();
      return { query: { q: email }, shows: email };
    },
  },
};
