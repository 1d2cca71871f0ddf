import { z } from "zod";
import { optionalLine } from "../fields";
import { listForm } from "../list/list-form";
import { CERTIFICATE_STATUSES } from "./certificate-status";

/** As many as one page of the public register shows: each is a block of its own on a stranger's phone. */
export const REGISTER_PAGE = 20;

/** Counted no further: the page says how it goes on. */
export const REGISTER_COUNTED = 1_000;

/** Shorter than this a word finds half the register. */
export const LEAST_CHARACTERS = 2;

/** How the public register is asked: by number, holder or scope, from two characters on. */
export const registerForm = listForm(
  ["number", "holder", "status", "from", "until"],
  { sort: "number", direction: "asc" },
  { q: optionalLine(120), status: z.enum(["", ...CERTIFICATE_STATUSES]).default("") },
);

export type RegisterForm = z.output<typeof registerForm>;
