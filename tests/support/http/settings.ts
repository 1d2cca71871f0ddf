import { inject } from "vitest";

const settings = inject("httpSettings");

/** The server's own settings, before any product file is imported here. */
Object.assign(process.env, settings);

/** Where the built product answers. */
export const serverAddress = settings["PUBLIC_URL"] ?? "";
