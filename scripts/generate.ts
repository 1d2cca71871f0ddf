import { generatePrismaClient } from "./support/generate-prisma-client";

await generatePrismaClient();
