import { expect, test } from "vitest";
import { type KeptWords, noteKeeper } from "@/components/audit/note-keeper";
import type { Sent } from "@/components/forms/send-json";
import type { Note } from "@/lib/domain/audit/check-list-note";
import { DAY_1 } from "../../support/conduct";

const NOTE: Note = {
  ...{ id: "n", version: 0, authorPersonId: "member", criterion: "GB/T 19012-2019", clause: "7.2" },
  ...{ unit: "客服部", siteId: null, asked: "", seen: "", evidence: "", samples: [], verdict: null },
  ...{ notedOn: DAY_1, notedAt: null, isAfterClosing: false, changes: [] },
};

/** A device without a connection, unless it is told what the server answers. */
const deviceOf = (answer: Sent = { kind: "offline" }) => {
  const sent: string[] = [];
  const kept: KeptWords[] = [];
  const held: unknown[] = [];
  const keeper = noteKeeper({
    ...{ note: NOTE, kept: undefined },
    send: ({ evidence }) => {
      sent.push(evidence);
      return Promise.resolve(answer);
    },
    keep: (words) => void kept.push(words),
    forget: () => undefined,
    later: () => undefined,
    onSaved: () => undefined,
    onHeld: (what) => void held.push(what),
  });
  return { keeper, sent, kept, held };
};

test("words the server would refuse are not sent, with or without a connection; the device keeps them and says so", async () => {
  const { keeper, sent, kept, held } = deviceOf();
  keeper.change({ evidence: "抽查 12 件😀" });
  await keeper.save();
  expect(sent).toEqual([]);
  expect(keeper.view().state).toEqual({ kind: "unfit" });
  expect(kept.at(-1)?.words.evidence).toBe("抽查 12 件😀");
  expect(held.at(-1)).toBe("stuck");
});

test("once mended, the words go out like any others", async () => {
  const { keeper, sent } = deviceOf({ kind: "done", answer: { version: 1 } });
  keeper.change({ evidence: "抽查 12 件😀" });
  await keeper.save();
  keeper.change({ evidence: "抽查 12 件" });
  await keeper.save();
  expect(sent).toEqual(["抽查 12 件"]);
  expect(keeper.view().state.kind).toBe("saved");
});
