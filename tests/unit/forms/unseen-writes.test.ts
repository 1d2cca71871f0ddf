import { expect, test } from "vitest";
import { onWritten, takeUnseen, tellWritten } from "@/components/forms/unseen-writes";

test("a write is unseen until pages are read anew, once for however many writes", () => {
  expect(takeUnseen()).toBe(false);
  tellWritten("/cases");
  tellWritten("/cases");
  expect(takeUnseen()).toBe(true);
  expect(takeUnseen()).toBe(false);
});

test("whoever listens is told from which page each write was sent, until he stops", () => {
  const heard: string[] = [];
  const stop = onWritten((from) => heard.push(from));
  tellWritten("/cases");
  stop();
  tellWritten("/settings");
  expect(heard).toEqual(["/cases"]);
  expect(takeUnseen()).toBe(true);
});
