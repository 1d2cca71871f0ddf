import { expect, test } from "vitest";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { callerLocale } from "@/lib/http/caller-locale";

const english = { ...ANONYMOUS, locale: "en" };

test("the cookie of the page decides the language before everything else", () => {
  const headers = new Headers({ cookie: "theme=dark; locale=en", "accept-language": "zh-CN,zh;q=0.9" });
  expect(callerLocale(headers, ANONYMOUS)).toBe("en");
  expect(callerLocale(new Headers({ cookie: "locale=zh-CN" }), english)).toBe("zh-CN");
});

test("without a cookie what the client accepts decides, then the account, then Chinese", () => {
  expect(callerLocale(new Headers({ "accept-language": "en-GB,en;q=0.9" }), ANONYMOUS)).toBe("en");
  expect(callerLocale(new Headers({ "accept-language": "*" }), english)).toBe("en");
  expect(callerLocale(new Headers(), null)).toBe("zh-CN");
});
