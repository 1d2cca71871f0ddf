import { z } from "zod";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { confirmedInterpretations } from "../confirmed-interpretations";

/**
 * Which readings the body has confirmed, for anybody who sees a figure that rests on them; strangers read what was
 * said and when, and not the name of who said it.
 */
export const readConfirmedInterpretations = defineQuery({
  name: "interpretation.confirmed",
  permission: "public",
  path: "/interpretations",
  input: z.object({}),
  async run(context) {
    const isStranger = context.actor.userId === ANONYMOUS.userId;
    const confirmed = await confirmedInterpretations(context);
    return accepted({ confirmed: confirmed.map((one) => ({ ...one, by: isStranger ? null : one.by })) });
  },
});
