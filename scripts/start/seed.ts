import { seedDemonstration } from "@/prisma/seed/demonstration";

// A process of its own: it may move its clock through the past, and its database connections end with it.
await seedDemonstration((sentence) => {
  console.log(sentence);
});
