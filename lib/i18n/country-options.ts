import { COUNTRIES } from "./countries.data";

type Option = Readonly<{ value: string; label: string }>;

/** Official usage of the regions of China, where the name lists of systems differ from it. */
const OWN_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "zh-CN": { TW: "中国台湾地区", HK: "中国香港", MO: "中国澳门" },
  en: { TW: "Taiwan, China", HK: "Hong Kong, China", MO: "Macao, China" },
};

/** Countries and regions by name, China first. Made on the server: browsers know other names. */
export const countryOptions = (locale: string): readonly Option[] => {
  const names = new Intl.DisplayNames([locale], { type: "region" });
  const [first, ...others] = COUNTRIES.map((value) => ({
    value,
    label: OWN_NAMES[locale]?.[value] ?? names.of(value) ?? value,
  }));
  const sorted = others.sort((one, two) => one.label.localeCompare(two.label, locale));
  return first === undefined ? sorted : [first, ...sorted];
};
