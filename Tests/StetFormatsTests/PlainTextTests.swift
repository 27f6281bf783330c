import StetCore
import Testing

@testable import StetFormats

struct PlainTextTests {
  @Test(
    arguments: [
      ("Заголовок\n\nАбзац.\n", ["title Заголовок", "paragraph Абзац."]),
      ("Заголовок.\n\nАбзац.", ["paragraph Заголовок.", "paragraph Абзац."]),
      ("Один абзац", ["paragraph Один абзац"]),
      ("Две\nстроки\n\nАбзац.", ["paragraph Две\nстроки", "paragraph Абзац."]),
      ("\n \n  Отступ\n\t\n\n\nАбзац.  \n\n", ["title Отступ", "paragraph Абзац."]),
      ("Что дальше?\n\nАбзац.", ["paragraph Что дальше?", "paragraph Абзац."]),
      ("# Не знак\n\n* и это", ["title # Не знак", "paragraph * и это"]),
    ])
  func `paragraphs stand between blank lines, and a headline is the title`(
    _ text: String, _ blocks: [String]
  ) throws {
    let article = PlainText.article(try TextDoor(Array(text.utf8), name: "a.txt"))
    #expect(article.syntax == .text)
    #expect(article.blocks.map { "\($0.kind.rawValue) \($0.text)" } == blocks)
    #expect(article.blocks.allSatisfy { $0.id.isEmpty && $0.markup == nil })
  }

  @Test func `a long first paragraph is no title, nor is any where none is looked for`() throws {
    let long = String(repeating: "слово ", count: 30) + "\n\nАбзац."
    let door = try TextDoor(Array(long.utf8), name: "a.txt")
    #expect(PlainText.article(door).blocks.map(\.kind) == [.paragraph, .paragraph])
    let short = try TextDoor(Array("Заголовок\n\nАбзац.".utf8), name: "a.txt")
    let blocks = PlainText.article(short, findsTitle: false).blocks
    #expect(blocks.map(\.kind) == [.paragraph, .paragraph])
  }

  @Test(arguments: ["html", "htm"])
  func `a web page is not read yet, and says so`(_ ending: String) throws {
    let fault = try #require(throws: TextFault.self) {
      try ArticleReader.article(Array("<p>".utf8), name: "a.html", ending: ending)
    }
    #expect(fault.message == "'a.html': stet cannot read web pages yet")
  }

  @Test func `a Markdown file of marks alone has no paragraph`() throws {
    #expect(throws: TextFault.self) {
      try ArticleReader.article(Array("***\n\n---\n".utf8), name: "a.md", ending: "md")
    }
  }

  @Test(arguments: ["txt", "md"])
  func `a file of more paragraphs than an article has is refused`(_ ending: String) throws {
    let bytes = Array(String(repeating: "a\n\n", count: ArticleReader.mostBlocks + 1).utf8)
    let fault = try #require(throws: TextFault.self) {
      try ArticleReader.article(bytes, name: "a.txt", ending: ending)
    }
    #expect(fault.message == "'a.txt' has 20001 paragraphs, and at most 20000 are read")
    _ = try ArticleReader.article(Array(bytes.dropLast(3)), name: "a.txt", ending: ending)
  }
}
