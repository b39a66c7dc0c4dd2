import TestSupport
import Testing

@testable import Reading

@Suite struct XMLScannerTests {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  /// What a parser tells: a line for each event, text in one piece.
  private struct Record: XMLHandler {
    private(set) var events: [String] = []
    private var said: [UInt8] = []

    mutating func start(_ tag: Reading.Tag, _ attributes: XMLAttributes) {
      endText()
      let names: [StaticString] = ["val", "id", "a", "b", "space", "aVeryLongName"]
      let values = names.map { attributes[$0] ?? "-" }
      events.append("<\(tag) \(values) \(attributes.says("val", "on"))")
    }

    mutating func end(_ tag: Reading.Tag) {
      endText()
      events.append(">\(tag)")
    }

    mutating func text(_ bytes: Span<UInt8>) { said.append(bytes) }

    private mutating func endText() {
      if !said.isEmpty { events.append(String(decoding: said, as: UTF8.self)) }
      said = []
    }
  }

  /// What the scanner tells of `xml`; `nil` when it leaves it to libxml2.
  private func scanned(_ xml: [UInt8]) -> [String]? {
    var record = Record()
    return XMLScanner.read(xml.span, with: &record, depthLimit: 9) ? record.events : nil
  }

  /// What libxml2 tells of `xml`; `nil` when that is not well formed.
  private func parsed(_ xml: [UInt8]) -> [String]? {
    var record = Record()
    do throws(ReadError) {
      try XMLParser.parseWithLibrary(xml, with: &record, limits: ReadLimits(xmlDepth: 9))
    } catch {
      return nil
    }
    return record.events
  }

  @Test(arguments: [
    #"<w:p xmlns:w="W"/>"#,
    "<?xml version='1.0' ?>\r\n<w:p xmlns:w=\"W\" >a\r\nb\rc\n d\t</w:p >\r\n",
    #"<?xml version="1.0" encoding="utf-8"?><w:t xmlns:w="W">Å &amp; &#246;&#xE4;</w:t>"#,
    "<t>&lt;&gt;&quot;&apos; ]] ></t>",
    #"<w:p xmlns:w="W"><w:b w:val="on"/><w:r w:a="x &amp; &#10;y" b='"'> Å </w:r></w:p>"#,
    #"<w:t xmlns:w="W" xml:space="preserve"> Å </w:t>"#,
    "<w:b xmlns:w='W' w:val='a\tb\r\nc\nd\re'/>",
    #"<p xmlns="W"><t val="1">a</t><t xmlns=""/><w:t xmlns:w="W" w:val="2" id="3"/><t/></p>"#,
    #"<p xmlns="W"><t xmlns="X"/><t/></p>"#,
    #"<w:p xmlns:w="W"><w:r xmlns:w="X"><w:t/></w:r><w:t/></w:p>"#,
    #"<x:p xmlns:x="W" xmlns:y="Y" x:id="1" y:id="2" aVeryLongName="3"/>"#,
    #"<w:p xmlns:w="W"><w:headerReference/><w:footerReference></w:footerReference></w:p>"#,
    #"<_a.-1 xmlns:w="W">€ 😀</_a.-1>"#,
  ])
  func tellsWhatLibraryTells(xml: String) throws {
    let xml = Array(xml.replacing("\"W\"", with: "\"\(Self.word)\"").utf8)
    let events = try #require(scanned(xml))
    #expect(events == parsed(xml))
  }

  @Test(arguments: [
    "", "x", "<p>", "<p></q>", "<p/>x", "<p/><p/>", "x<p/>", "<p>]]></p>", "<p a=1/>", "<p a='<'/>",
    "<p a='1' a='2'/>", "<p a='1'b='2'/>", "<w:p/>", "<p>&amp</p>", "<p>&nbsp;</p>", "<p>&#0;</p>",
    "<p>&#xD800;</p>", "<p>&#x;</p>", "<p a='&x;'/>", "<p xmlns:w=''/>", "<1p/>", "<a:b:c/>",
    "<:p/>",
    "<a: xmlns:a='b'/>", "<p>\u{1}</p>", "<p>\u{FFFF}</p>", "<!DOCTYPE p><p/>", "<p><!-- a --></p>",
    "<p><![CDATA[a]]></p>", "<p><?a b?></p>", "\u{FEFF}<p/>", " <?xml version='1.0'?><p/>",
    "<?xml version='1.1'?><p/>", "<?xml encoding='UTF-8'?><p/>",
    "<?xml version='1.0' encoding='ISO-8859-1'?><p/>", "<?xml version='1.0' a='b'?><p/>",
    "<p xmlns:a='n' xmlns:b='n' a:id='1' b:id='2'/>", "<p xmlns:a='n' xmlns:a='m'/>",
    "<p xmlns:xml='n'/>", "<p xmlns='a&amp;b'/>", "<p å='1'/>", "<a><a><a><a><a><a><a><a><a><a/>",
  ])
  func leavesToTheLibrary(xml: String) {
    #expect(scanned(Array(xml.utf8)) == nil)
  }

  @Test(arguments: [
    [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xFF],
  ])
  func leavesWhatIsNoUTF8(letter: [UInt8]) {
    #expect(scanned(Array("<p>abcdefgh".utf8) + letter + Array("</p>".utf8)) == nil)
  }

  /// Files that were damaged at random: where the scanner reads one, libxml2 reads the same.
  @Test(arguments: 1...40)
  func agreesOnDamagedFiles(seed: UInt64) {
    let whole = Array(
      (Self.declaration + """
        <w:p xmlns:w="\(Self.word)" xmlns:r="R"><w:r w:a="x&amp;y" r:a='"'><w:t xml:space="preserve">\
        Ål &#228; b</w:t></w:r><w:tab/>\r\n<p xmlns="\(Self.word)" val="on"><r></r ></p></w:p>
        """).utf8)
    let pieces = Array("<>/&;\"'= :xwa#\r\n!?-[]\u{E5}".utf8) + [0, 1, 0xFF]
    var random = Xorshift(seed: seed)
    for _ in 0..<500 {
      var damaged = whole
      for _ in 0...random.next(below: 3) {
        let place = random.next(below: damaged.count)
        switch random.next(below: 4) {
        case 0: damaged.remove(at: place)
        case 1: damaged.insert(pieces[random.next(below: pieces.count)], at: place)
        case 2: damaged[place] = pieces[random.next(below: pieces.count)]
        default:
          let other = random.next(below: damaged.count)
          damaged.replaceSubrange(
            place..<place, with: damaged[min(place, other)..<max(place, other)].prefix(24))
        }
      }
      guard let events = scanned(damaged) else { continue }
      #expect(events == parsed(damaged), "\(String(decoding: damaged, as: UTF8.self))")
    }
  }
}
