import StetCore
import Testing

@testable import StetFormats

/// A headline comes out as the text that it is, whatever a browser or a reader would make of it.
struct HostileHeadlineTests {
  private static let headlines = [
    "</script><script>alert(1)</script>", "<!-- <script>", "\"quoted\" & 'quoted'",
    "<img src=x onerror=alert(1)>", "]]></title>", "\u{202E}evil\u{202C} \u{200F}\u{2067}x\u{2069}",
    "🚀 👩🏽‍🚀 🇧🇬", "<\u{301}b>", "a\u{2028}b", "--- # * _ `x` [a](b)", "&lt;b&gt; &#60;",
    "{{template}} ${x} <% y %>", "\\u003c \\n", "مرحبا <b>שלום</b>", "title: |", "@import 'x';",
  ]

  @Test(arguments: headlines)
  func `linked data and ninjs give the headline back`(_ headline: String) throws {
    let printed = Fixtures.whole(title: headline)
    for format in [PublicationFormat.jsonld, .ninjs, .ninjs2] {
      let json = try JSONReader.read(format.bytes(of: printed)) { (reader) throws(JSONFault) in
        try reader.value()
      }
      let found = json["headline"] ?? json["title"]
      guard case .string(let text)? = found else {
        Issue.record("\(format) has no headline")
        continue
      }
      #expect(Array(text.utf8) == Array(headline.utf8))
    }
  }

  @Test(arguments: headlines)
  func `a page and a fragment show the headline and nothing of it is markup`(_ headline: String)
    throws
  {
    for format in [PublicationFormat.html, .fragment] {
      let page = PageReader(format.text(of: Fixtures.whole(title: headline)))
      #expect(page.faults == [])
      #expect(Array(page.text(of: "h1").utf8) == Array(headline.utf8))
      #expect(page.tags.filter { $0 == "script" }.count == 1)
      #expect(!page.tags.contains("b"))
      let data = try #require(page.linkedData)
      #expect(!data.utf8.contains(UInt8(ascii: "<")))
      let json = try JSONReader.read(Array(data.utf8)) { (reader) throws(JSONFault) in
        try reader.value()
      }
      #expect(json["headline"] == .string(headline))
    }
    let page = PageReader(PublicationFormat.html.text(of: Fixtures.whole(title: headline)))
    #expect(Array(page.text(of: "title").utf8) == Array(headline.utf8))
  }

  @Test(arguments: headlines)
  func `text and Markdown give the headline back`(_ headline: String) throws {
    let printed = Fixtures.whole(title: headline)
    let text = PublicationFormat.txt.text(of: printed)
    #expect(text.utf8.starts(with: (headline + "\n\n").utf8))
    let bytes = PublicationFormat.md.bytes(of: printed)
    let back = MarkdownReader.article(try TextDoor(bytes, name: "a.md"))
    let title = Inline.parse(back.blocks[0].text, .markdown).map(\.plain).joined()
    #expect(back.blocks[0].kind == .title)
    #expect(Array(title.utf8) == Array(headline.utf8))
  }

  @Test(arguments: ["\u{FFFE}a\u{1FFFF}", "\u{1B}a", "\u{0}a", "a\u{85}", "a\u{7F}"])
  func `what HTML forbids is not on the page, and linked data spells it out`(_ headline: String)
    throws
  {
    let page = PageReader(PublicationFormat.html.text(of: Fixtures.whole(title: headline)))
    #expect(page.text(of: "h1") == "a")
    let data = Array(try #require(page.linkedData).utf8)
    #expect(data.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    let json = try JSONReader.read(data) { (reader) throws(JSONFault) in try reader.value() }
    #expect(json["headline"] == .string(headline))
  }

  @Test func `credits and corrections are text too`() {
    var printed = Fixtures.whole()
    printed.credits = Self.headlines.map { Credit(role: .translator, name: $0) }
    printed.edition?.corrections = Self.headlines.map {
      Correction(at: Timestamp(seconds: 0), note: $0)
    }
    let page = PageReader(PublicationFormat.html.text(of: printed))
    #expect(page.faults == [])
    #expect(page.tags.filter { $0 == "script" }.count == 1)
    #expect(page.tags.filter { $0 == "b" }.isEmpty)
    for headline in Self.headlines {
      #expect(page.texts.contains { $0.utf8.elementsEqual("Translated by: \(headline)".utf8) })
      #expect(page.texts.contains { $0.utf8.elementsEqual(": \(headline)".utf8) })
    }
  }
}
