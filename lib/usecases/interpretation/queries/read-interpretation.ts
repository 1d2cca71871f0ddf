import { z } from "zod";
import { NotFoundError } from "@/lib/data/errors";
import { interpretationStore } from "@/lib/data/interpretation-store";
import { permissionScope } from "@/lib/domain/access/can";
import { interpretationAt } from "@/lib/domain/interpretation/interpretation-at";
import { interpretationOf, standingOf } from "@/lib/domain/interpretation/interpretation-record";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** One reading, how the body stands to it, and every word of the body on it. */
export const readInterpretation = defineQuery({
  name: "interpretation.read",
  permission: "signed-in",
  path: "/interpretations/{reading}",
  input: z.object({ reading: z.string().max(300) }),
  async run({ db, actor }, form) {
    const key = interpretationAt(form.reading);
    const found = key === null ? null : interpretationOf(key);
    if (key === null || found === null) throw new NotFoundError("interpretation");
    const records = await interpretationStore.records(db, key);
    const { rules, reading } = found;
    const { clause, zh, en } = reading;
    return accepted({
      ...key,
      document: { number: rules.documentNumber, edition: rules.edition, title: rules.title },
      reading: { clause, zh, en },
      standing: standingOf(records.at(-1), reading),
      version: records.at(-1)?.version ?? 0,
      records: records.toReversed(),
      mayRecord: permissionScope(actor, "interpretation:confirm").ok,
    });
  },
});
