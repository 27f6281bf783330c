import StetCore
import Testing

@testable import StetFormats

struct PublicationTests {
  /// Texts that a browser must never take for markup.
  private static let hostile = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</title></style>",
    "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "<\u{301}b onclick=alert(1)>",
    "&lt;b&gt;", "<!--", "]]>", "<svg/onload=alert(1)>", "\u{0}<b>", "<\u{FE0F}script>",
    "a\r\n<b>", "`<b>`", "*<b>*", "[<b>](<b>)", "[a](\"onclick=alert(1))",
  ]

  @Test(arguments: hostile, BlockKind.allCases)
  func `no text becomes markup of a page`(_ text: String, _ kind: BlockKind) {
    for syntax in Syntax.allCases {
      let page = PublicationFormat.html.text(
        of: Fixtures.printed(
          [(.title, text), (kind, text)], syntax: syntax, address: text,
          credits: [Credit(role: .source, name: text, address: text)]))
      #expect(tags(of: page).isSubset(of: Self.ownTags), "\(tags(of: page))")
      #expect(attributes(of: page).isSubset(of: Self.ownAttributes), "\(attributes(of: page))")
      #expect(!page.utf8.contains(0))
    }
  }

  @Test(
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
      "java\tscript:alert(1)", "\u{1}javascript:alert(1)", "vbscript:x", "data:text/html,<b>",
      "file:///etc/passwd", "j\u{301}avascript:alert(1)", "javascript\u{301}:alert(1)", "x:y",
      "javascript:alert(1)//http://", "http:\u{301}//a", "a b",
      "http://", "https:///a", "http://?", "http://a b/", "http://<b>/", "http://a:b/",
      "http://a:99999/",
      "http://a:1:2/", "http://u:p@a/", "http://[::1]/", "http://%00/", "https://a\\b/",
    ])
  func `an address that a browser might run is no link`(_ address: String) {
    #expect(WebAddress(address) == nil)
    let page = PublicationFormat.html.text(
      of: Fixtures.printed(
        [(.link, "Read more"), (.paragraph, "[x](\(address))")], address: address,
        credits: [Credit(role: .source, name: "Name", address: address)]))
    #expect(!page.contains("href"))
    #expect(page.contains("<p class=\"related\">Read more</p>"))
  }

  @Test(
    arguments: [
      "https://example.org/a?b=c&d=e", "http://example.org", "HTTPS://EXAMPLE.ORG",
      "mailto:desk@example.org", "/su-57", "su-57.html", "../a", "#b2", "a/b:c", "?a=b",
    ])
  func `a web address, a mail address and a path are links`(_ address: String) {
    #expect(WebAddress(address)?.text == address)
    let page = PublicationFormat.html.text(
      of: Fixtures.printed([(.link, "Read more")], address: address))
    let spelled = address.split(separator: "&").joined(separator: "&amp;")
    #expect(page.contains("<a href=\"\(spelled)\">Read more</a>"))
  }

  @Test func `a page has its blocks, its lists and its credits`() {
    let page = PublicationFormat.html.text(
      of: Fixtures.printed(
        [
          (.title, "Turkey & the *S-500*"), (.lead, "Lead."), (.heading, "Details"),
          (.item, "one"), (.item, "two"), (.paragraph, "**Bold** `code`."),
          (.quote, "We are ready."),
          (.caption, "On parade"), (.item, "three"),
        ],
        credits: [
          Credit(role: .translatorEditor, name: "Monika Evgenieva"),
          Credit(role: .source, name: "ВО", address: "https://example.org/"),
        ]))
    #expect(
      page.hasPrefix(
        "<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(page.contains("<title>Turkey &amp; the S-500</title>"))
    let body = """
      <main>
      <article lang="en-GB" dir="ltr">
      <header>
      <h1>Turkey &amp; the <em>S-500</em></h1>
      </header>
      <p class="lead">Lead.</p>
      <h2>Details</h2>
      <ul><li>one</li><li>two</li></ul>
      <p><strong>Bold</strong> <code>code</code>.</p>
      <blockquote><p>We are ready.</p></blockquote>
      <figure><figcaption>On parade</figcaption></figure>
      <ul><li>three</li></ul>
      <footer>
      <p>Translated and edited by: Monika Evgenieva</p>
      <p>Source: <a href="https://example.org/">ВО</a></p>
      </footer>
      </article>
      </main>
      """
    #expect(page.contains(body))
    #expect(page.hasSuffix("</body>\n</html>\n"))
  }

  @Test func `text for reading has no marks but those of quotes, items and links`() {
    let text = PublicationFormat.txt.text(
      of: Fixtures.printed(
        [
          (.title, "The *S-500*"), (.quote, "We are\nready."), (.item, "one"),
          (.link, "Read [more](x)"), (.paragraph, "A `b` <c>."),
        ], address: "https://example.org/",
        credits: [
          Credit(role: .translator, name: "Ana"),
          Credit(role: .source, name: "ВО", address: "https://example.org/a"),
        ]))
    #expect(
      text == """
        The S-500

        > We are
        > ready.

        - one

        Read more (https://example.org/)

        A b <c>.

        Translated by: Ana
        Source: ВО (https://example.org/a)

        """)
  }

  @Test func `Markdown of a plain text escapes what Markdown would obey`() throws {
    let texts = [
      "*not* _marks_", "# no heading", "> no quote", "- no item", "1. no number", "12) nor this",
      "2019. A year", "`no code`", "[no](link)", "<b>", "a \\ b", "+ x", "= y", "~~~", "---", "===",
      "x\n# inside", "| table |", "![no](image)",
    ]
    let article = Fixtures.article(texts.map { (.paragraph, $0) }, syntax: .text)
    let bytes = MarkdownWriter.bytes(of: article)
    let back = MarkdownReader.article(try TextDoor(bytes, name: "a.md"))
    #expect(back.blocks.map(\.kind) == texts.map { _ in .paragraph })
    #expect(
      back.blocks.map { Inline.parse($0.text, .markdown).map(\.plain).joined() } == texts)
    #expect(
      back.blocks.allSatisfy { block in
        Inline.parse(block.text, .markdown).allSatisfy {
          if case .text = $0 { true } else { false }
        }
      })
  }

  @Test(arguments: [BlockKind.title, .heading, .link, .caption])
  func `a text of two lines stays one block of Markdown`(_ kind: BlockKind) throws {
    let article = Fixtures.article(
      [(kind, "Turkey\nand the S-500"), (.paragraph, "Text.")], address: "a.html")
    let back = MarkdownReader.article(try TextDoor(MarkdownWriter.bytes(of: article), name: "a.md"))
    #expect(back.blocks.map(\.kind) == [kind, .paragraph])
    #expect(back.blocks[0].text == "Turkey and the S-500")
  }

  @Test(
    arguments: [
      "Ben Hart", "Hart: the \"second\"", "a\nauthor: nobody", "a\n---\nb", "---", "", " a ", "#a",
      "a #b", "true", "\u{1B}[31m", "'", "\\n", "a\tb", "- a", "a:", "[a]", "1e3", "~", "Иван",
    ])
  func `a credit in front matter is one line and comes back as it was`(_ name: String) throws {
    let printed = Fixtures.printed(
      [(.paragraph, "Text.")], credits: [Credit(role: .author, name: name)])
    let text = PublicationFormat.md.text(of: printed)
    let lines = Lines.split(text)
    #expect(lines.count == 5)
    #expect(lines[0] == "---" && lines[2] == "---" && lines[3] == "" && lines[4] == "Text.")
    let back = MarkdownReader.article(try TextDoor(Array(text.utf8), name: "a.md"))
    #expect(back.facts.author ?? "" == name)
    #expect(back.blocks.map(\.text) == ["Text."])
  }

  @Test func `two translators are both credited in front matter`() {
    let printed = Fixtures.printed(
      [(.paragraph, "Text.")],
      credits: [
        Credit(role: .translator, name: "Ana"), Credit(role: .translator, name: "Zoe"),
        Credit(role: .publisher, name: "Harbour Desk"),
      ])
    #expect(
      PublicationFormat.md.text(of: printed)
        == "---\ntranslator: Ana, Zoe\npublisher: Harbour Desk\n---\n\nText.\n")
  }

  // MARK: - What a browser sees

  private static let ownTags: Set<String> = [
    "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "article", "h1", "h2", "h3", "p",
    "ul", "li", "blockquote", "figure", "figcaption", "a", "em", "strong", "code", "footer", "main",
    "header", "script", "img",
  ]
  private static let ownAttributes: Set<String> = [
    "lang", "dir", "charset", "name", "content", "class", "href", "html", "type", "src", "alt",
  ]

  /// The tags as a browser cuts them: from each `<` to the next `>`.
  private func rawTags(of page: String) -> [String] {
    page.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst()
      .map { String(decoding: Array($0.prefix { $0 != UInt8(ascii: ">") }), as: UTF8.self) }
  }

  private func tags(of page: String) -> Set<String> {
    Set(
      rawTags(of: page).map { tag in
        let name = tag.utf8.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 }
        return String(decoding: Array(name), as: UTF8.self)
      })
  }

  /// The names of attributes: what stands before `=` outside of quotes.
  private func attributes(of page: String) -> Set<String> {
    var names: Set<String> = []
    for tag in rawTags(of: page) {
      let parts = Array(tag.utf8).split(
        separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
      var outside: [UInt8] = []
      for (offset, part) in parts.enumerated() where offset % 2 == 0 { outside += part + [0x20] }
      for word in outside.split(separator: 0x20).dropFirst() {
        names.insert(String(decoding: Array(word.prefix { $0 != 0x3D }), as: UTF8.self))
      }
    }
    return names.subtracting([""])
  }
}
