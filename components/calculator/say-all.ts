import { type Said, say, type Sentences } from "@/lib/i18n/say";

/** Several sentences after each other. */
export const sayAll = (t: Sentences, branch: string, notices: readonly Said[]): string =>
  notices.map((notice) => say(t, branch, notice)).join(" ");
