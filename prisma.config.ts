import { defineConfig } from "prisma/config";

// The address of the database is absent on purpose: the product and scripts/migrate.ts read DATABASE_URL.
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
});
