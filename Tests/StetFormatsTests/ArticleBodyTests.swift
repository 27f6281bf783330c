import StetCore
import Testing

@testable import StetFormats

struct ArticleBodyTests {
  @Test(
    arguments: [
      ("- a\n- b\n", "<ul><li>a</li><li>b</li></ul>"),
      ("1. a\n2. b\n", "<ol><li>a</li><li>b</li></ol>"),
      ("3) a\n4) b\n", "<ol start=\"3\"><li>a</li><li>b</li></ol>"),
      ("0. a\n", "<ol start=\"0\"><li>a</li></ol>"),
      ("- a\n\n- b\n", "<ul><li>a</li><li>b</li></ul>"),
      ("- a\n1. b\n", "<ul><li>a</li></ul>\n<ol><li>b</li></ol>"),
      (
        "1. a\n   - b\n   - c\n2. d\n",
        "<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>"
      ),
      (
        "- a\n  - b\n    1. c\n- d\n",
        "<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>"
      ),
      ("  - a\n- b\n", "<ul><li>a</li><li>b</li></ul>"),
      ("- a\n\nText.\n\n- b\n", "<ul><li>a</li></ul>\n<p>Text.</p>\n<ul><li>b</li></ul>"),
      ("## A\n\n#### B\n\n### C\n\n## D\n", "<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>\n<h2>D</h2>"),
      ("#### A\n\n#### B\n\n##### C\n", "<h2>A</h2>\n<h2>B</h2>\n<h3>C</h3>"),
      (
        "![Tor at the *range*](a/tor.png)\n",
        "<figure><img src=\"a/tor.png\" alt=\"\"><figcaption>Tor at the <em>range</em></figcaption></figure>"
      ),
      ("![Tor](javascript:x)\n", "<figure><figcaption>Tor</figcaption></figure>"),
      ("See ![a \"map\"](m.png).\n", "<p>See <img src=\"m.png\" alt=\"a &quot;map&quot;\">.</p>"),
      ("See ![a map](mailto:a@b).\n", "<p>See a map.</p>"),
      ("[[a](b) c](d) e\n", "<p><a href=\"d\">a c</a> e</p>"),
      ("> Yes.\n", "<blockquote><p>Yes.</p></blockquote>"),
    ])
  func `blocks become the elements that say what they are`(
    _ markdown: String, _ html: String
  ) throws {
    let text = "# T\n\n" + markdown
    let read = MarkdownReader.article(try TextDoor(Array(text.utf8), name: "a.md"))
    let article = SourceRevision(numbering: read, languages: Fixtures.languages).article
    #expect(ArticleBody.html(of: article).source == html + "\n")
  }

  @Test func `a link block holds no other link`() {
    let article = Fixtures.article([(.link, "Read [more](x)")], address: "https://example.org/")
    #expect(
      ArticleBody.html(of: article).source
        == "<p class=\"related\"><a href=\"https://example.org/\">Read more</a></p>\n")
  }

  @Test func `a whole page reads well`() {
    for format in [PublicationFormat.html, .fragment] {
      let page = PageReader(format.text(of: Fixtures.whole()))
      #expect(page.faults == [])
      for tag in ["article", "header", "h1", "h2", "blockquote", "ol", "figure", "footer", "time"] {
        #expect(page.tags.contains(tag), "\(tag)")
      }
      #expect(page.tags.contains("main") == (format == .html))
      #expect(page.tags.contains("style") == (format == .html))
    }
    let page = PublicationFormat.html.text(of: Fixtures.whole())
    for line in [
      "<p><time datetime=\"2019-05-14T09:30:00Z\">14 May 2019</time></p>",
      "<p class=\"lead\">What <em>is</em> known.</p>",
      "<p class=\"correction\"><strong>Correction</strong>, <time datetime=\"2019-05-15T09:30:00Z\">15 May 2019</time>: It is &lt;one&gt;, not two.</p>",
      "<p>Source: <a href=\"https://example.org/ru\">ВО</a>, <time datetime=\"2019-05-03\">3 May 2019</time></p>",
      "<p>Translated by: Ana Ilieva</p>", "<p>Translated and edited by: M. E.</p>",
    ] {
      #expect(page.contains(line + "\n"), "\(line)")
    }
  }

  @Test func `every format has the credits, the source and the correction`() {
    let printed = Fixtures.whole()
    for format in PublicationFormat.allCases {
      let text = format.text(of: printed)
      for name in printed.credits.map(\.name) + ["https://example.org/ru", "not two."] {
        #expect(text.contains(name), "\(format) lacks \(name)")
      }
      #expect(text == format.text(of: printed))
    }
  }

  @Test func `a correction stands below a text that ends without a line end`() throws {
    var printed = Fixtures.printed([(.paragraph, "Text.")])
    printed.edition = Fixtures.whole().edition
    for (after, end) in [("", "Text."), ("\n", "Text."), ("\n\n", "Text.")] {
      printed.article.blocks[0].markup = Markup(before: "", after: after)
      let text = PublicationFormat.md.text(of: printed)
      let back = MarkdownReader.article(try TextDoor(Array(text.utf8), name: "a.md"))
      #expect(back.blocks.map(\.kind) == [.paragraph, .paragraph])
      #expect(back.blocks[0].text == end)
      #expect(
        Inline.parse(back.blocks[1].text, .markdown).map(\.plain).joined()
          == "Correction, 15 May 2019: It is <one>, not two.")
    }
  }

  @Test(
    arguments: [
      ("en-GB", "3 May 2019", "Translated by", "ltr"),
      ("en-US", "May 3, 2019", "Translated by", "ltr"),
      ("ru", "3 мая 2019\u{A0}г.", "Перевод", "ltr"),
      ("uk", "3 травня 2019\u{A0}р.", "Переклад", "ltr"),
      ("bg", "3 май 2019\u{A0}г.", "Превод", "ltr"), ("tr", "3 Mayıs 2019", "Çeviri", "ltr"),
      ("ar", "2019-05-03", "Translated by", "rtl"),
    ])
  func `what stet prints is in the article's language`(
    _ language: String, _ date: String, _ label: String, _ direction: String
  ) throws {
    let tag = try #require(LanguageTag(language))
    let day = try #require(CalendarDate("2019-05-03"))
    #expect(PrintedDate.text(day, in: tag) == date)
    let words = PrintedWords(language: tag)
    #expect(words.label(of: Credit(role: .translator, name: "A")) == label)
    #expect(tag.readingDirection == direction)
    for role in Credit.Role.allCases {
      let credit = Credit(role: role, name: "A")
      let isOwn = ["ru", "uk", "bg", "tr"].contains(language)
      #expect((words.label(of: credit) != credit.label) == isOwn)
    }
  }

  @Test(
    arguments: [
      ("https://сайт.бг:8080", "https://%D1%81%D0%B0%D0%B9%D1%82.%D0%B1%D0%B3:8080"),
      ("https://example.org/щит", "https://example.org/%D1%89%D0%B8%D1%82"),
      ("https://example.org/a b", "https://example.org/a%20b"),
      ("https://example.org/100%", "https://example.org/100%25"),
      ("https://example.org/%41%zz", "https://example.org/%41%25zz"),
      (
        "https://example.org/?a[]=\"<b>\"|\\^`{}",
        "https://example.org/?a%5B%5D=%22%3Cb%3E%22%7C%5C%5E%60%7B%7D"
      ),
      ("https://example.org/#a#b", "https://example.org/#a%23b"),
      ("a\u{301}.html", "a%CC%81.html"),
    ])
  func `an address is spelled in the letters that addresses have`(
    _ address: String, _ spelled: String
  ) {
    #expect(WebAddress(address)?.text == spelled)
  }

  @Test(arguments: [
    "a.html", "//example.org/a", "mailto:a@b.c", "https://", "https:///a", "http://?",
  ])
  func `what means another thing elsewhere is not absolute`(_ address: String) {
    #expect(WebAddress(absolute: address) == nil)
  }
}
