import { expect, test } from "vitest";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { callerLocale } from "@/lib/http/caller-locale";

const english = { ...ANONYMOUS, locale: "en" };

test("the cookie of the page decides the language before everything else", () => {
  const headers = new Headers({ cookie: "theme=dark; locale=en", "accept-language": "zh-CN,zh;q=0.9" });
  expect(callerLocale(headers, ANONYMOUS)).toBe("en");
  expect(callerLocale(new Headers({ cookie: "locale=zh-CN" }), english)).toBe("zh-CN");
});

test("a reader who chose nothing is answered as the pages speak, in Chinese, whatever the browser accepts", () => {
  const browser = new Headers({ "accept-language": "en-GB,en;q=0.9", cookie: "theme=dark" });
  expect(callerLocale(browser, english)).toBe("zh-CN");
  for (const ofPage of [{ referer: "http://desk.example/certificates" }, { "sec-fetch-site": "none" }])
    expect(callerLocale(new Headers({ "accept-language": "en", ...ofPage }), null)).toBe("zh-CN");
});

test("a programme at the public register has no page: what it accepts decides, else Chinese", () => {
  expect(callerLocale(new Headers({ "accept-language": "en" }), null)).toBe("en");
  expect(callerLocale(new Headers({ "accept-language": "fr" }), null)).toBe("zh-CN");
  expect(callerLocale(new Headers(), null)).toBe("zh-CN");
});

test("with a token what the programme accepts decides, then the account, then Chinese", () => {
  const token = (more: Readonly<Record<string, string>> = {}) =>
    new Headers({ authorization: "Bearer certdesk_x", ...more });
  expect(callerLocale(token({ "accept-language": "en-GB,en;q=0.9" }), ANONYMOUS)).toBe("en");
  expect(callerLocale(token({ "accept-language": "*" }), english)).toBe("en");
  expect(callerLocale(token(), null)).toBe("zh-CN");
});
