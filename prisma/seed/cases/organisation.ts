import { CLIENT_ROWS, type ClientRow } from "../clients.data";
import { INDUSTRIES } from "../industries.data";

/** An invented organisation as its own application tells it. */
export type Organisation = Readonly<{
  name: string;
  nameEn: string;
  creditCode: string;
  address: string;
  addressEn: string;
  legalRepresentative: string;
  contact: string;
  contactPhone: string;
  email: string;
  people: number;
  /** How many projects of its own it serves at other addresses, all alike. */
  projects: number;
  /** It applies for quality management too, to be audited together with complaints handling (11.1). */
  isCombined: boolean;
  business: (typeof INDUSTRIES)[keyof typeof INDUSTRIES];
}>;

const organisationOf = (row: ClientRow, index: number): Organisation => {
  const { city, house, brand, brandEn } = row;
  const business = INDUSTRIES[row.industry];
  return {
    name: `${city.name}${brand}${business.suffix}`,
    nameEn: `${city.nameEn} ${brandEn} ${business.suffixEn}`,
    creditCode: row.creditCode,
    address: `${city.name}市${city.district}示例路${house}号`,
    addressEn: `${house} Shili Road, ${city.districtEn}, ${city.nameEn}`,
    legalRepresentative: row.legalRepresentative,
    contact: row.contact,
    contactPhone: `${city.areaCode}-0000 0000`,
    email: `client${index + 2}@hengzhun.example`,
    people: row.people,
    projects: 0,
    isCombined: false,
    business,
  };
};

/** The worked example: its case waits as a draft, so that a visitor can walk the whole way with it. */
export const QINGHE: Organisation = {
  name: "杭州青禾客服外包有限公司",
  nameEn: "Hangzhou Qinghe Contact Services Co., Ltd.",
  creditCode: "91350100M000100Y43",
  address: "浙江省杭州市滨江区示例路88号3幢6层",
  addressEn: "Floor 6, Building 3, 88 Shili Road, Binjiang District, Hangzhou, Zhejiang",
  legalRepresentative: "周以宁",
  contact: "沈若川",
  contactPhone: "0571-00000000",
  email: "client@qinghe.example",
  people: 39,
  projects: 0,
  isCombined: false,
  business: INDUSTRIES["contact-centre"],
};

/** The fifty-nine others; client2@… is the first of them. */
export const ORGANISATIONS: readonly Organisation[] = CLIENT_ROWS.map(organisationOf);
