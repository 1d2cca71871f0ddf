import { PrismaPg } from "@prisma/adapter-pg";
import { expect, test } from "vitest";
import { PrismaClient } from "@/lib/data/generated/client";
import { statementNames } from "@/lib/data/statement-names";
import { env } from "@/lib/env";

test("a connection that has heard more texts than it may keep answers every further one, and the old ones again", async () => {
  const client = new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env().DATABASE_URL, max: 1 },
      { statementNameGenerator: statementNames(2) },
    ),
  });
  const answers: unknown[] = [];
  for (const figure of [1, 2, 3, 4, 3, 2, 1]) {
    answers.push(await client.$queryRawUnsafe(`SELECT ${figure}::int AS figure`));
  }
  const kept = await client.$queryRawUnsafe<{ name: string }[]>(
    "SELECT name FROM pg_prepared_statements WHERE NOT from_sql ORDER BY name",
  );
  await client.$disconnect();
  expect(answers).toEqual([1, 2, 3, 4, 3, 2, 1].map((figure) => [{ figure }]));
  expect(kept.map(({ name }) => name)).toEqual(["q0", "q1"]);
});
