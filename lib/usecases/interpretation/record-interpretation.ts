import { NotFoundError, StaleError } from "@/lib/data/errors";
import { interpretationStore } from "@/lib/data/interpretation-store";
import { interpretationSlug } from "@/lib/domain/interpretation/interpretation-address";
import { interpretationForm } from "@/lib/domain/interpretation/interpretation-form";
import { assessVerdict, interpretationOf } from "@/lib/domain/interpretation/interpretation-record";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/**
 * The body confirms a reading that the software chose, or revokes its confirmation: a record of its own, which the next
 * one supersedes and nothing removes. Papers issued before keep what was confirmed at their time.
 */
export const recordInterpretation = defineUseCase({
  name: "interpretation.record",
  permission: "interpretation:confirm",
  method: "POST",
  path: "/interpretations",
  input: interpretationForm,
  async run(context, form) {
    const { db, actor, today, now } = context;
    const { scheme, edition, interpretation, verdict, text } = form;
    const key = { scheme, edition, interpretation };
    const found = interpretationOf(key);
    if (found === null) throw new NotFoundError("interpretation");
    await interpretationStore.lock(db, key);
    const last = (await interpretationStore.records(db, key)).at(-1);
    const version = last?.version ?? 0;
    if (version !== form.version) throw new StaleError("interpretation", version, last ?? {});
    const refusals = assessVerdict(verdict, last);
    if (refusals.length > 0) return refused(...refusals);
    const id = await interpretationStore.add(db, {
      ...{ ...key, verdict, text, version: version + 1, reading: found.reading.zh },
      ...{ recordedById: actor.userId, recordedByName: actor.name, recordedOn: today, recordedAt: now },
    });
    context.changed("interpretation.recorded", {
      kind: "interpretation",
      id: interpretationSlug(key),
      before: last === undefined ? null : { verdict: last.verdict, text: last.text },
      after: { ...key, verdict, text },
    });
    return accepted({ id, version: version + 1 });
  },
});
