import type { Industry } from "./industries.data";

type City = Readonly<{
  name: string;
  nameEn: string;
  district: string;
  districtEn: string;
  areaCode: string;
}>;

const CITIES = {
  beijing: {
    name: "北京",
    nameEn: "Beijing",
    district: "朝阳区",
    districtEn: "Chaoyang District",
    areaCode: "010",
  },
  shanghai: {
    name: "上海",
    nameEn: "Shanghai",
    district: "浦东新区",
    districtEn: "Pudong New Area",
    areaCode: "021",
  },
  nanjing: {
    name: "南京",
    nameEn: "Nanjing",
    district: "建邺区",
    districtEn: "Jianye District",
    areaCode: "025",
  },
  suzhou: {
    name: "苏州",
    nameEn: "Suzhou",
    district: "姑苏区",
    districtEn: "Gusu District",
    areaCode: "0512",
  },
  hangzhou: {
    name: "杭州",
    nameEn: "Hangzhou",
    district: "滨江区",
    districtEn: "Binjiang District",
    areaCode: "0571",
  },
  ningbo: {
    name: "宁波",
    nameEn: "Ningbo",
    district: "鄞州区",
    districtEn: "Yinzhou District",
    areaCode: "0574",
  },
  hefei: {
    name: "合肥",
    nameEn: "Hefei",
    district: "蜀山区",
    districtEn: "Shushan District",
    areaCode: "0551",
  },
  fuzhou: {
    name: "福州",
    nameEn: "Fuzhou",
    district: "鼓楼区",
    districtEn: "Gulou District",
    areaCode: "0591",
  },
  jinan: {
    name: "济南",
    nameEn: "Jinan",
    district: "历下区",
    districtEn: "Lixia District",
    areaCode: "0531",
  },
  qingdao: {
    name: "青岛",
    nameEn: "Qingdao",
    district: "市南区",
    districtEn: "Shinan District",
    areaCode: "0532",
  },
  wuhan: {
    name: "武汉",
    nameEn: "Wuhan",
    district: "江汉区",
    districtEn: "Jianghan District",
    areaCode: "027",
  },
  changsha: {
    name: "长沙",
    nameEn: "Changsha",
    district: "岳麓区",
    districtEn: "Yuelu District",
    areaCode: "0731",
  },
  guangzhou: {
    name: "广州",
    nameEn: "Guangzhou",
    district: "天河区",
    districtEn: "Tianhe District",
    areaCode: "020",
  },
  chengdu: {
    name: "成都",
    nameEn: "Chengdu",
    district: "武侯区",
    districtEn: "Wuhou District",
    areaCode: "028",
  },
  xian: { name: "西安", nameEn: "Xi'an", district: "雁塔区", districtEn: "Yanta District", areaCode: "029" },
} as const satisfies Readonly<Record<string, City>>;

type Row = readonly [
  brand: string,
  brandEn: string,
  industry: Industry,
  city: keyof typeof CITIES,
  creditCode: string,
  people: number,
  legalRepresentative: string,
  contact: string,
  house: number,
];

/** Invented organisations; the credit codes carry the check character of GB 32100-2015 and no registered number. */
const ROWS: readonly Row[] = [
  ["云岫", "Yunxiu", "contact-centre", "beijing", "91110105M90010007A", 18, "程子墨", "窦思远", 11],
  ["听澜", "Tinglan", "property", "fuzhou", "91350102M90011020G", 72, "俞景行", "彭云舒", 12],
  ["松间", "Songjian", "software", "xian", "91610113M90012033K", 34, "华明澈", "方书瑶", 13],
  ["知微", "Zhiwei", "retail", "hefei", "91340104M90013046C", 120, "金怀瑜", "费映禾", 14],
  ["朗月", "Langyue", "logistics", "chengdu", "91510107M90014059A", 58, "魏砚之", "滕念初", 15],
  ["沐川", "Muchuan", "contact-centre", "ningbo", "91330212M900150725", 26, "陶和煦", "常听雨", 16],
  ["清越", "Qingyue", "property", "guangzhou", "91440106M90016085N", 88, "姜一诺", "康长庚", 17],
  ["安禾", "Anhe", "software", "hangzhou", "91330108M90017098A", 44, "戚长庚", "程清扬", 18],
  ["拾光", "Shiguang", "retail", "changsha", "91430104M900181116", 18, "邹念初", "戚一诺", 19],
  ["望野", "Wangye", "logistics", "suzhou", "91320508M90019124B", 72, "喻书瑶", "潘若川", 20],
  ["南乔", "Nanqiao", "contact-centre", "wuhan", "91420103M900201376", 34, "柏思远", "韦和煦", 21],
  ["北辰野", "Beichenye", "property", "nanjing", "91320105M900211500", 120, "窦知夏", "柳亦安", 22],
  ["鹿鸣溪", "Lumingxi", "software", "qingdao", "91370202M900221630", 58, "章望秋", "薛砚之", 23],
  ["观潮", "Guanchao", "retail", "shanghai", "91310115M90023176E", 26, "云南亭", "毕沐辰", 24],
  ["栖木", "Qimu", "logistics", "jinan", "91370102M90024189X", 88, "潘安歌", "时怀瑜", 25],
  ["长亭", "Changting", "contact-centre", "beijing", "91110105M900252022", 44, "葛星阑", "元星阑", 26],
  ["逐风岸", "Zhufeng'an", "property", "fuzhou", "91350102M900262156", 18, "奚沐辰", "金明澈", 27],
  ["向晚", "Xiangwan", "software", "xian", "91610113M900272289", 72, "范亦安", "柏安歌", 28],
  ["溯流", "Suliu", "retail", "hefei", "91340104M900282414", 34, "彭若川", "范景行", 29],
  ["明溪谷", "Mingxigu", "logistics", "chengdu", "91510107M900292542", 120, "郎清扬", "凤南亭", 30],
  ["素问居", "Suwenju", "contact-centre", "ningbo", "91330212M90030267A", 58, "鲁听雨", "唐子墨", 31],
  ["远帆屿", "Yuanfanyu", "property", "guangzhou", "91440106M90031280X", 26, "韦映禾", "汤望秋", 32],
  ["初霁", "Chuji", "software", "hangzhou", "91330108M90032293H", 88, "昌云舒", "安朝颜", 33],
  ["岚桥", "Lanqiao", "retail", "changsha", "91430104M90033306B", 44, "苗未央", "齐知夏", 34],
  ["见山堂", "Jianshantang", "logistics", "suzhou", "91320508M90034319G", 18, "凤朝颜", "孟未央", 35],
  ["枕书", "Zhenshu", "contact-centre", "wuhan", "91420103M90035332X", 72, "方子墨", "姜思远", 36],
  ["归禾", "Guihe", "property", "nanjing", "91320105M90036345M", 34, "任景行", "云云舒", 37],
  ["星野里", "Xingyeli", "software", "qingdao", "91370202M90037358M", 120, "袁明澈", "鲁书瑶", 38],
  ["白露滩", "Bailutan", "retail", "shanghai", "91310115M900383716", 58, "柳怀瑜", "袁映禾", 39],
  ["闻溪", "Wenxi", "logistics", "jinan", "91370102M90039384M", 26, "鲍砚之", "岑念初", 40],
  ["青笺", "Qingjian", "contact-centre", "beijing", "91110105M90040397U", 88, "史和煦", "罗听雨", 41],
  ["晴川渡", "Qingchuandu", "property", "fuzhou", "91350102M90041410D", 44, "唐一诺", "于长庚", 42],
  ["织云", "Zhiyun", "software", "xian", "91610113M90042423G", 18, "费长庚", "余清扬", 43],
  ["竹里馆", "Zhuliguan", "retail", "hefei", "91340104M900434369", 72, "廉念初", "华一诺", 44],
  ["若谷源", "Ruoguyuan", "logistics", "chengdu", "91510107M900444497", 34, "岑书瑶", "喻若川", 45],
  ["临渊阁", "Linyuange", "contact-centre", "ningbo", "91330212M900454622", 120, "薛思远", "奚和煦", 46],
  ["海棠湾", "Haitangwan", "property", "guangzhou", "91440106M90046475K", 58, "雷知夏", "苗亦安", 47],
  ["秋水台", "Qiushuitai", "software", "hangzhou", "91330108M900474887", 26, "倪望秋", "史砚之", 48],
  ["半夏", "Banxia", "retail", "changsha", "91430104M900485013", 88, "汤南亭", "倪沐辰", 49],
  ["春山陌", "Chunshanmo", "logistics", "suzhou", "91320508M900495148", 44, "滕安歌", "邬怀瑜", 50],
  ["墨池", "Mochi", "contact-centre", "wuhan", "91420103M900505273", 18, "殷星阑", "卞星阑", 51],
  ["采薇堂", "Caiweitang", "property", "nanjing", "91320105M90051540W", 72, "罗沐辰", "顾明澈", 52],
  ["千帆岸", "Qianfan'an", "software", "qingdao", "91370202M90052553W", 34, "毕亦安", "陶安歌", 53],
  ["折桂里", "Zheguili", "retail", "shanghai", "91310115M90053566B", 120, "郝若川", "章景行", 54],
  ["流萤", "Liuying", "logistics", "jinan", "91370102M90054579T", 58, "邬清扬", "郎南亭", 55],
  ["听雪坞", "Tingxuewu", "contact-centre", "beijing", "91110105M90055592K", 26, "安听雨", "任子墨", 56],
  ["衔泥", "Xianni", "property", "fuzhou", "91350102M900566053", 88, "常映禾", "廉望秋", 57],
  ["暮云亭", "Muyunting", "software", "xian", "91610113M900576186", 44, "乐云舒", "殷朝颜", 58],
  ["寻梅", "Xunmei", "retail", "hefei", "91340104M900586311", 18, "于未央", "乐知夏", 59],
  ["踏歌", "Tage", "logistics", "chengdu", "91510107M90059644Y", 72, "时朝颜", "伍未央", 60],
  ["浣花溪", "Huanhuaxi", "contact-centre", "ningbo", "91330212M900606577", 34, "傅子墨", "俞思远", 61],
  ["空谷", "Konggu", "property", "guangzhou", "91440106M90061670T", 120, "卞景行", "邹云舒", 62],
  ["疏影阁", "Shuyingge", "software", "hangzhou", "91330108M90062683E", 58, "齐明澈", "葛书瑶", 63],
  ["凝香里", "Ningxiangli", "retail", "changsha", "91430104M90063696W", 26, "康怀瑜", "昌映禾", 64],
  ["行舟", "Xingzhou", "logistics", "suzhou", "91320508M90064709D", 88, "伍砚之", "鲍念初", 65],
  ["问渠", "Wenqu", "contact-centre", "wuhan", "91420103M90065722T", 44, "余和煦", "雷听雨", 66],
  ["抱朴园", "Baopuyuan", "property", "nanjing", "91320105M90066735J", 18, "元一诺", "郝长庚", 67],
  ["枫桥渡", "Fengqiaodu", "software", "qingdao", "91370202M90067748J", 72, "卜长庚", "傅清扬", 68],
  ["隐泉", "Yinquan", "retail", "shanghai", "91310115M900687613", 34, "顾念初", "卜一诺", 69],
];

export const CLIENT_ROWS = ROWS.map(
  ([brand, brandEn, industry, city, creditCode, people, legalRepresentative, contact, house]) => ({
    ...{ brand, brandEn, industry, creditCode, people, legalRepresentative, contact, house },
    city: CITIES[city],
  }),
);

export type ClientRow = (typeof CLIENT_ROWS)[number];
