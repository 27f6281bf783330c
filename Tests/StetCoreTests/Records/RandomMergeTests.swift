import StetCore
import Testing

/// 1,000 pairs of drafts that went apart, from a seed.
struct RandomMergeTests {
  private func draft(_ job: Job, _ blocks: [[String]]) -> Record.Content {
    .draft(
      DraftRevision(
        source: job.source.digest,
        blocks: zip(job.source.value.blocks, blocks).map { block, pieces in
          DraftBlock(id: block.id, text: pieces.joined(), basis: block.basis)
        }, syntax: .text, capacity: .translator))
  }

  /// How often each word stands, words being what stands between white space.
  private func words(_ text: String) -> [String: Int] {
    text.split { $0 == " " || $0.isNewline || $0 == "\t" }
      .reduce(into: [:]) { $0[String($1), default: 0] += 1 }
  }

  @Test func `no word that either side wrote is lost, and none is made up`() throws {
    var source = SeededText(seed: 77)
    for round in 0..<1_000 {
      var story = Story("Заголовок", "Абзац.", "Ещё абзац.")
      let job = try story.job
      let pieces = (0..<3).map { _ in
        (0..<Int.random(in: 0...14, using: &source)).map { _ in word(&source) }
      }
      let fork = story.add(draft(job, pieces))
      let sides = (0..<2).map { _ in pieces.map { edited($0, &source) } }
      story.add(draft(job, sides[0]), by: "ana", after: [fork])
      story.add(draft(job, sides[1]), by: "zoe", after: [fork])
      let diverged = try story.job
      let merge = try #require(JobMerge(diverged, for: nil))
      for (block, texts) in zip(merge.blocks, zip(sides[0], sides[1])) {
        #expect(block.pieces.map { $0.text(of: .ours) }.joined() == texts.0.joined())
        #expect(block.pieces.map { $0.text(of: .theirs) }.joined() == texts.1.joined())
      }
      try expectWordsOf(sides, story, merge, taking: round % 2 == 0 ? .ours : .theirs)
    }
  }

  /// Records the merge with one side taken at conflicts, and looks for every word.
  private func expectWordsOf(
    _ sides: [[[String]]], _ story: Story, _ merge: JobMerge, taking side: MergeSide
  ) throws {
    let person = Story.person("ben", .editor)
    let isClean = merge.conflicts.isEmpty
    #expect((merge.content(by: person, message: nil) == nil) == !isClean)
    let merge = try #require(JobMerge(try story.job, for: nil, taking: side))
    let content = try #require(merge.content(by: person, message: nil))
    var story = story
    story.add(content, by: "ben", after: [merge.ours.head.digest, merge.theirs.head.digest])
    let job = try story.job
    #expect(!job.hasDiverged)
    let texts = try #require(job.draft).value.blocks.map(\.text)
    for (index, block) in merge.blocks.enumerated() {
      // Every place that one side alone changed stands as that side has it.
      let expected = block.pieces.map { piece in
        switch piece {
        case .kept(let text), .changed(_, _, let text): text
        case .conflict(_, let ours, let theirs): side == .ours ? ours : theirs
        }
      }.joined()
      #expect(texts[index] == expected)
      if isClean {
        expectEveryWord(
          of: sides.map { $0[index].joined() }, block.pieces.map(\.base).joined(), in: expected)
      }
    }
    // What was recorded is still there, whatever was taken.
    #expect(job.drafts[1].value.blocks.map(\.text) == sides[0].map { $0.joined() })
    #expect(job.drafts[2].value.blocks.map(\.text) == sides[1].map { $0.joined() })
  }

  /// A word that a side has more often than the ancestor stands at least so much more often, unless the other
  /// side took some of it away.
  private func expectEveryWord(of sides: [String], _ base: String, in merged: String) {
    let (before, after) = (words(base), words(merged))
    let (ours, theirs) = (words(sides[0]), words(sides[1]))
    for (word, count) in ours.merging(theirs, uniquingKeysWith: max) where count > 0 {
      let own = before[word] ?? 0
      let (our, their) = (ours[word] ?? 0, theirs[word] ?? 0)
      let least = our >= own && their >= own ? max(our, their) : max(0, our + their - own)
      #expect((after[word] ?? 0) >= least, "\(word) of \(sides) in \(merged)")
    }
  }

  private func word(_ source: inout SeededText) -> String {
    let words = [
      "the ", "missile ", "system ", "ракета ", "S-400 ", "防空 ", "e\u{301}té ", "🇹🇷 ", "is ",
    ]
    let number = Int.random(in: 0..<40, using: &source)
    return number < words.count
      ? words[number] : "w\(number)\(Int.random(in: 0..<99, using: &source)) "
  }

  private func edited(_ words: [String], _ source: inout SeededText) -> [String] {
    words.flatMap { kept -> [String] in
      switch Int.random(in: 0..<14, using: &source) {
      case 0: []
      case 1: [word(&source), kept]
      case 2: [word(&source)]
      default: [kept]
      }
    }
  }
}
