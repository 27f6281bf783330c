import StetCore
import Testing

@testable import StetFormats

struct MarkdownTests {
  @Test(arguments: [
    "Один абзац.\n",
    "Без конца строки",
    "---\ntitle: Заголовок\nauthor: Иван Петров\ndate: 2019-05-14\n---\n\nПервый абзац.\n",
    "---\ntitle: \"С-500: «Прометей» для \\\"союзника\\\"\"\n---\nТекст.\n",
    "---\ntitle: 'It''s done'\nurl: https://example.org/a:b\n---\n\n# Heading\n\nText\n\n",
    "---\nno end of the front matter\n\nA paragraph.\n",
    "\u{FEFF}# Заголовок\n\nАбзац\nна двух строках.  \nЖёсткий перенос.\n",
    "# Title #\n\n## Second ##\n\n> Цитата\n> на двух строках\n>\n> вторая\n\n- один\n- два\n  продолжение\n\n1. раз\n2) два\n",
    "Title\n=====\n\nSub\n---\n\n***\n\ntext\n",
    "[Читайте также: о Су-57](https://example.org/su-57)\n\n![подпись](a.jpg)\n\n[два](a) [линка](b)\n",
    "```swift\nlet a = 1\n\n# not a heading\n```\n\nAfter.\n",
    "  indented\n\n   \n\t\nend  \n",
    "> one\n>two\n> three\n",
    "-\n\n- \n\n#\n\n##\n\n>\n\ntext\n",
    "<!-- hidden -->\n\nA[b](c)d\n\n<#\u{301}>\n",
    "Windows\r\nlines\r\n\r\n- item\r\n",
  ])
  func `a file read and written again is the same to the byte`(_ text: String) throws {
    let article = try read(text)
    #expect(String(decoding: MarkdownWriter.bytes(of: written(article)), as: UTF8.self) == text)
    #expect(MarkdownWriter.bytes(of: written(article)) == Array(text.utf8))
  }

  @Test func `any arrangement of lines comes back to the byte`() throws {
    let pieces = [
      "", " ", "text", "# h", "## h ##", "> q", ">q", ">", "- i", "  more", "1. n", "---", "===",
      "***", "```", "[a](b)", "![a](b)", "\\*", "title: x", "a  ", "\t", "|a|b|", "<!-- c -->", "É",
    ]
    var state: UInt64 = 42
    for _ in 0..<3000 {
      var lines = ["x"]
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        lines.append(pieces[Int(state >> 33) % pieces.count])
      }
      let text = (state & 1 << 40 == 0 ? lines : ["---"] + lines).joined(separator: "\n")
      guard !(try read(text)).blocks.isEmpty else { continue }
      let back = String(decoding: MarkdownWriter.bytes(of: written(try read(text))), as: UTF8.self)
      #expect(
        Array(back.utf8) == Array(text.utf8),
        "\(text.debugDescription) came back as \(back.debugDescription)")
    }
  }

  @Test func `a mark on a letter of the syntax is kept like any other byte`() throws {
    let pieces = [
      "#", "##", ">", "-", "*", "1.", "2)", "=", "==", "---", "```", "[a](b)", "![", "](", ")",
      "title:", " ", "  ", "x", "\n", "\n", "\n\n", "\u{301}", "\u{301}", "\u{FE0F}", "\u{200D}",
      "'", "\"", ":", "\t", "<!--", "-->", "|", "\\",
    ]
    var state: UInt64 = 7
    for round in 0..<4000 {
      var text = round % 3 == 0 ? "---\ntitle:" : "x"
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let door = try TextDoor(Array(text.utf8), name: "a.md")
      let article = MarkdownReader.article(door)
      guard !article.blocks.isEmpty else { continue }
      let back = MarkdownWriter.bytes(of: written(article))
      #expect(
        back == Array(door.text.utf8),
        "\(text.debugDescription) as \(String(decoding: back, as: UTF8.self).debugDescription)")
    }
  }

  @Test func `blocks get their kinds, texts and facts`() throws {
    let article = try read(
      """
      ---
      title: "Турция и С-500"
      author: Кирилл Рябов
      date: 2019-05-14
      url: https://example.org/s-500
      publication: Военное обозрение
      ---

      Первый абзац.

      ## Подробности

      > Мы готовы.

      - первое
      - второе

      [Читайте также](https://example.org/x)

      ![На параде](p.jpg)
      """)
    #expect(
      article.blocks.map(\.kind) == [
        .title, .paragraph, .heading, .quote, .item, .item, .link, .caption,
      ])
    #expect(
      article.blocks.map(\.text) == [
        "Турция и С-500", "Первый абзац.", "Подробности", "Мы готовы.", "первое", "второе",
        "Читайте также", "На параде",
      ])
    #expect(article.blocks[6].address == "https://example.org/x")
    #expect(
      article.facts
        == SourceFacts(
          author: "Кирилл Рябов", publication: "Военное обозрение",
          url: "https://example.org/s-500", published: "2019-05-14"))
  }

  @Test func `a translated title is quoted where YAML needs it`() throws {
    var article = written(try read("---\ntitle: Простой\n---\n\nТекст.\n"))
    article.blocks[0].text = "Turkey: a \"partner\""
    let text = String(decoding: MarkdownWriter.bytes(of: article), as: UTF8.self)
    #expect(text == "---\ntitle: \"Turkey: a \\\"partner\\\"\"\n---\n\nТекст.\n")
  }

  @Test func `facts join the front matter and replace lines of their key`() throws {
    let article = written(try read("---\ntitle: A\ntranslator: nobody\n---\n\nText.\n"))
    let bytes = MarkdownWriter.bytes(
      of: article, facts: [("translator", "Monika"), ("editor", "Ivan: the second")])
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "---\ntitle: A\ntranslator: Monika\neditor: \"Ivan: the second\"\n---\n\nText.\n")
  }

  @Test func `facts make front matter where there was none`() throws {
    let bytes = MarkdownWriter.bytes(of: written(try read("Text.\n")), facts: [("editor", "Ivan")])
    #expect(String(decoding: bytes, as: UTF8.self) == "---\neditor: Ivan\n---\n\nText.\n")
  }

  private func read(_ text: String) throws -> ArticleText {
    MarkdownReader.article(try TextDoor(Array(text.utf8), name: "a.md"))
  }

  private func written(_ text: ArticleText) -> Article {
    let tag = LanguageTag("ru")
    guard let tag else { preconditionFailure("'ru' is a tag") }
    return SourceRevision(numbering: text, languages: LanguagePair(from: tag, to: tag)).article
  }
}
