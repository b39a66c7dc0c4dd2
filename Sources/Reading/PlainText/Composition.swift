/// Letters and the accents that Unicode writes after them, joined into one letter (form NFC).
///
/// Covers Latin letters. Made from UnicodeData 15.0: for each accent, pairs of the letter before
/// and the letter that the two make; accents in any order give the same letter.
enum Composition {
  /// The letter that `base` and the accent `mark` make; `nil` when there is none.
  static func letter(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    letters[key(base, mark)]
  }

  private static func key(_ base: UInt32, _ mark: UInt32) -> UInt32 { base << 16 | mark & 0xFFFF }

  private static let letters: [UInt32: UInt32] = {
    var letters: [UInt32: UInt32] = [:]
    for (mark, pairs) in pairsByMark {
      let scalars = pairs.unicodeScalars.filter { $0 != " " && $0 != "\n" }.map(\.value)
      for index in stride(from: 0, to: scalars.count, by: 2) {
        letters[key(scalars[index], mark)] = scalars[index + 1]
      }
    }
    return letters
  }()

  private static let pairsByMark: [(UInt32, String)] = [
    (
      0x0300,
      """
      AÀ EÈ IÌ NǸ OÒ UÙ WẀ YỲ aà eè iì nǹ oò uù wẁ yỳ ÂẦ ÊỀ ÔỒ ÜǛ âầ êề ôồ üǜ ĂẰ ăằ ĒḔ ēḕ
      ŌṐ ōṑ ƠỜ ơờ ƯỪ ưừ
      """
    ),
    (
      0x0301,
      """
      AÁ CĆ EÉ GǴ IÍ KḰ LĹ MḾ NŃ OÓ PṔ RŔ SŚ UÚ WẂ YÝ ZŹ aá cć eé gǵ ií kḱ lĺ mḿ nń oó pṕ
      rŕ sś uú wẃ yý zź ÂẤ ÅǺ ÆǼ ÇḈ ÊẾ ÏḮ ÔỐ ÕṌ ØǾ ÜǗ âấ åǻ æǽ çḉ êế ïḯ ôố õṍ øǿ üǘ ĂẮ ăắ
      ĒḖ ēḗ ŌṒ ōṓ ŨṸ ũṹ ƠỚ ơớ ƯỨ ưứ
      """
    ),
    (
      0x0302,
      """
      AÂ CĈ EÊ GĜ HĤ IÎ JĴ OÔ SŜ UÛ WŴ YŶ ZẐ aâ cĉ eê gĝ hĥ iî jĵ oô sŝ uû wŵ yŷ zẑ ẠẬ ạậ
      ẸỆ ẹệ ỌỘ ọộ
      """
    ),
    (
      0x0303,
      """
      AÃ EẼ IĨ NÑ OÕ UŨ VṼ YỸ aã eẽ iĩ nñ oõ uũ vṽ yỹ ÂẪ ÊỄ ÔỖ âẫ êễ ôỗ ĂẴ ăẵ ƠỠ ơỡ ƯỮ ưữ
      """
    ),
    (
      0x0304,
      """
      AĀ EĒ GḠ IĪ OŌ UŪ YȲ aā eē gḡ iī oō uū yȳ ÄǞ ÆǢ ÕȬ ÖȪ ÜǕ äǟ æǣ õȭ öȫ üǖ ǪǬ ǫǭ ȦǠ ȧǡ
      ȮȰ ȯȱ ḶḸ ḷḹ ṚṜ ṛṝ
      """
    ),
    (
      0x0306,
      """
      AĂ EĔ GĞ IĬ OŎ UŬ aă eĕ gğ iĭ oŏ uŭ ȨḜ ȩḝ ẠẶ ạặ
      """
    ),
    (
      0x0307,
      """
      AȦ BḂ CĊ DḊ EĖ FḞ GĠ HḢ Iİ MṀ NṄ OȮ PṖ RṘ SṠ TṪ WẆ XẊ YẎ ZŻ aȧ bḃ cċ dḋ eė fḟ gġ hḣ
      mṁ nṅ oȯ pṗ rṙ sṡ tṫ wẇ xẋ yẏ zż ŚṤ śṥ ŠṦ šṧ ſẛ ṢṨ ṣṩ
      """
    ),
    (
      0x0308,
      """
      AÄ EË HḦ IÏ OÖ UÜ WẄ XẌ YŸ aä eë hḧ iï oö tẗ uü wẅ xẍ yÿ ÕṎ õṏ ŪṺ ūṻ
      """
    ),
    (
      0x0309,
      """
      AẢ EẺ IỈ OỎ UỦ YỶ aả eẻ iỉ oỏ uủ yỷ ÂẨ ÊỂ ÔỔ âẩ êể ôổ ĂẲ ăẳ ƠỞ ơở ƯỬ ưử
      """
    ),
    (
      0x030A,
      """
      AÅ UŮ aå uů wẘ yẙ
      """
    ),
    (
      0x030B,
      """
      OŐ UŰ oő uű
      """
    ),
    (
      0x030C,
      """
      AǍ CČ DĎ EĚ GǦ HȞ IǏ KǨ LĽ NŇ OǑ RŘ SŠ TŤ UǓ ZŽ aǎ cč dď eě gǧ hȟ iǐ jǰ kǩ lľ nň oǒ
      rř sš tť uǔ zž ÜǙ üǚ ƷǮ
      """
    ),
    (
      0x030F,
      """
      AȀ EȄ IȈ OȌ RȐ UȔ aȁ eȅ iȉ oȍ rȑ uȕ
      """
    ),
    (
      0x0311,
      """
      AȂ EȆ IȊ OȎ RȒ UȖ aȃ eȇ iȋ oȏ rȓ uȗ
      """
    ),
    (
      0x031B,
      """
      OƠ UƯ oơ uư ÒỜ ÓỚ ÕỠ ÙỪ ÚỨ òờ óớ õỡ ùừ úứ ŨỮ ũữ ỌỢ ọợ ỎỞ ỏở ỤỰ ụự ỦỬ ủử
      """
    ),
    (
      0x0323,
      """
      AẠ BḄ DḌ EẸ HḤ IỊ KḲ LḶ MṂ NṆ OỌ RṚ SṢ TṬ UỤ VṾ WẈ YỴ ZẒ aạ bḅ dḍ eẹ hḥ iị kḳ lḷ mṃ
      nṇ oọ rṛ sṣ tṭ uụ vṿ wẉ yỵ zẓ ÂẬ ÊỆ ÔỘ âậ êệ ôộ ĂẶ ăặ ƠỢ ơợ ƯỰ ưự ṠṨ ṡṩ
      """
    ),
    (
      0x0324,
      """
      UṲ uṳ
      """
    ),
    (
      0x0325,
      """
      AḀ aḁ
      """
    ),
    (
      0x0326,
      """
      SȘ TȚ sș tț
      """
    ),
    (
      0x0327,
      """
      CÇ DḐ EȨ GĢ HḨ KĶ LĻ NŅ RŖ SŞ TŢ cç dḑ eȩ gģ hḩ kķ lļ nņ rŗ sş tţ ĆḈ ćḉ ĔḜ ĕḝ
      """
    ),
    (
      0x0328,
      """
      AĄ EĘ IĮ OǪ UŲ aą eę iį oǫ uų ŌǬ ōǭ
      """
    ),
    (
      0x032D,
      """
      DḒ EḘ LḼ NṊ TṰ UṶ dḓ eḙ lḽ nṋ tṱ uṷ
      """
    ),
    (
      0x032E,
      """
      HḪ hḫ
      """
    ),
    (
      0x0330,
      """
      EḚ IḬ UṴ eḛ iḭ uṵ
      """
    ),
    (
      0x0331,
      """
      BḆ DḎ KḴ LḺ NṈ RṞ TṮ ZẔ bḇ dḏ hẖ kḵ lḻ nṉ rṟ tṯ zẕ
      """
    ),
    (
      0x0340,
      """
      AÀ EÈ IÌ NǸ OÒ UÙ WẀ YỲ aà eè iì nǹ oò uù wẁ yỳ ÂẦ ÊỀ ÔỒ ÜǛ âầ êề ôồ üǜ ĂẰ ăằ ĒḔ ēḕ
      ŌṐ ōṑ ƠỜ ơờ ƯỪ ưừ
      """
    ),
    (
      0x0341,
      """
      AÁ CĆ EÉ GǴ IÍ KḰ LĹ MḾ NŃ OÓ PṔ RŔ SŚ UÚ WẂ YÝ ZŹ aá cć eé gǵ ií kḱ lĺ mḿ nń oó pṕ
      rŕ sś uú wẃ yý zź ÂẤ ÅǺ ÆǼ ÇḈ ÊẾ ÏḮ ÔỐ ÕṌ ØǾ ÜǗ âấ åǻ æǽ çḉ êế ïḯ ôố õṍ øǿ üǘ ĂẮ ăắ
      ĒḖ ēḗ ŌṒ ōṓ ŨṸ ũṹ ƠỚ ơớ ƯỨ ưứ
      """
    ),
    (
      0x0344,
      """
      IḮ UǗ iḯ uǘ
      """
    ),
  ]
}
