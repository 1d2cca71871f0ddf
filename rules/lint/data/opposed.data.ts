/** Statements that cannot both hold: where a rule asks for the strict one and elsewhere is content with the loose. */
export type Opposed = {
  readonly strict: RegExp;
  readonly loose: RegExp;
  /** Which of the two is out of place and is reported; the other is what it goes against. */
  readonly wrong: "strict" | "loose";
};

export const OPPOSED: readonly Opposed[] = [
  {
    wrong: "strict",
    // Nonconformities (not only major ones) closed before anybody is recommended, or a plan that was accepted is enough.
    strict:
      /(?<!严重|重大|主要)(不符合|不合格)(项)?[^。;]{0,8}(已|均|全部|完全|必须|应)[^。;]{0,6}关闭[^。]{0,6}[,,]?[^。;]{0,12}(才|方可|方能|之后|后)[^。;]{0,16}(推荐|注册|认证|决定|发证|颁)/,
    loose:
      /(不符合|不合格)[^。;]{0,30}(接受|认可|同意)了?[^。;]{0,14}(计划|拟)[^。;]{0,6}(采取|实施)?[^。;]{0,6}(纠正|整改)|(未|尚未|不必|无需)关闭[^。;]{0,20}(可以?|允许)[^。;]{0,10}(认证|推荐|发证|颁|通过)/,
  },
  {
    wrong: "loose",
    // A licence before the application, or the certificate first and the licence on it.
    strict: /(具有|持有|取得|具备|有)[^。;]{0,6}(相应|相关|法定|有效)的?[^。;]{0,6}(许可|资质|资格)/,
    loose:
      /先(取得)?认证后[^。;]{0,4}(申报|申请|办理|取得)[^。;]{0,4}(资质|许可)|首先取得[^。;]{0,20}认证证书[^。;]{0,4}方可[^。;]{0,4}(申报|申请|办理)[^。;]{0,6}(资质|许可)/,
  },
];
