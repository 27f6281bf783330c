import StetCore
import Testing

struct SourceUpdateTests {
  private let first = Story.source(["Заголовок", "Первый абзац текста.", "Второй и другой."])

  @Test(
    arguments: [
      (["Заголовок", "Первый абзац текста.", "Второй и другой."], ["b1", "b2", "b3"]),
      (["Заголовок", "Второй и другой."], ["b1", "b3"]),
      (
        ["Заголовок", "Новое и небывалое.", "Первый абзац текста.", "Второй и другой."],
        ["b1", "b4", "b2", "b3"]
      ),
      (["Заголовок", "Первый абзац нового текста.", "Второй и другой."], ["b1", "b2", "b3"]),
      (["Совсем иначе"], ["b4"]),
      (["Заголовок", "Первый абзац текста.", "Первый абзац текста."], ["b1", "b2", "b4"]),
      (["Заголовок", "Второй и другой.", "Первый абзац текста."], ["b1", "b3", "b2"]),
    ])
  func `a block that stayed keeps its id and a new one gets a new id`(
    _ texts: [String], _ ids: [String]
  ) {
    #expect(first.updated(with: Story.text(texts)).blocks.map(\.id) == ids)
  }

  @Test func `an id that went never comes back`() {
    let without = first.updated(with: Story.text(["Заголовок", "Первый абзац текста."]))
    #expect(without.lastBlockNumber == 3)
    let again = without.updated(
      with: Story.text(["Заголовок", "Первый абзац текста.", "Второй и другой."]))
    #expect(again.blocks.map(\.id) == ["b1", "b2", "b4"])
    #expect(again.lastBlockNumber == 4)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `through any edits ids stay distinct, equal texts in order keep theirs, none is reused`(
    _ seed: UInt64
  ) {
    var chance = SeededText(seed: seed)
    var pieces = (0..<20).map { "\($0) " + chance.text(ofPieces: 4).joined() }
    var source = Story.source(pieces)
    var gone: Set<String> = []
    for _ in 0..<6 {
      let before = source
      pieces = chance.edited(pieces, oneIn: 4)
      source = source.updated(with: Story.text(pieces))
      let ids = source.blocks.map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(Set(ids).isDisjoint(with: gone))
      #expect(source.blocks.map(\.text) == pieces)
      #expect(ids.allSatisfy { (Int($0.dropFirst()) ?? .max) <= source.lastBlockNumber })
      gone.formUnion(Set(before.blocks.map(\.id)).subtracting(ids))
      #expect(source.updated(with: Story.text(pieces)).blocks == source.blocks)
    }
  }

  @Test func `what the new file knows of the source wins, and the rest stays`() {
    var source = first
    source.facts = SourceFacts(author: "К. Рябов", publication: "ВО", published: "2019-05-13")
    var text = Story.text(["Заголовок"])
    text.facts = SourceFacts(url: "https://example.org", published: "2019-05-14")
    #expect(
      source.updated(with: text).facts
        == SourceFacts(
          author: "К. Рябов", publication: "ВО", url: "https://example.org",
          published: "2019-05-14"))
  }
}
