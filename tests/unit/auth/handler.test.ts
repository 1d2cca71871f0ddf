import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { handleAuth } from "@/lib/auth/handler";

const ask = (path: string, cookie = "", body = "") =>
  handleAuth(
    new NextRequest(`http://127.0.0.1:3000/api/auth/${path}`, { method: "POST", headers: { cookie }, body }),
    { params: Promise.resolve({ nextauth: path.split("/") }) },
  );

test("a remembered address that is none is the sender's fault, and is forgotten", async () => {
  const response = await ask("callback/password", "next-auth.callback-url=nonsense");
  expect(response.status).toBe(400);
  expect(response.headers.get("set-cookie")).toContain("next-auth.callback-url=; Path=/; Max-Age=0");
});

test("a body of more than 8 KB is not read on", async () => {
  expect((await ask("callback/password", "", "x".repeat(9_000))).status).toBe(413);
});

test.each(["signin/password", "callback/other", "_log", "x/y/z"])("%s is not served", async (path) => {
  expect((await ask(path)).status).toBe(404);
});
