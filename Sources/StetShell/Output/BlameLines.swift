import StetCore
import StetFormats

/// Who wrote each word, for a person and for a program.
struct BlameLines {
  let job: Job
  let draft: Numbered<DraftRevision>
  let blame: JobBlame
  let names: [Identifier: String]

  func print(_ console: Console) {
    let label = min(blame.shares.map { Width.of($0.person.text) }.max() ?? 0, 16) + 5
    for block in blame.blocks where block.runs.contains(where: { !$0.text.isEmpty }) {
      console.print(Styled(block.id, .bold))
      for run in block.runs { print(run, label, console) }
    }
    console.print()
    Self.printShares(blame, names, console)
  }

  /// The draft's number and the writer in a column of their own, the words beside them.
  private func print(_ run: JobBlame.Run, _ label: Int, _ console: Console) {
    let who = Width.fit(Width.fit(String(run.draft.number), to: 4) + run.draft.by.text, to: label)
    let width = max(console.width - label - 4, 16)
    let text = Styled(WordClip.trimmed(run.text))
    let rows = console.out.isTerminal ? StyledWrap.lines(of: text, to: width) : text.lines
    for (offset, row) in rows.enumerated() {
      console.print(Styled("  " + Width.fit(offset == 0 ? who : "", to: label) + "  ", .dim) + row)
    }
  }

  /// One line a person: name, words that stand, their part of all.
  static func printShares(
    _ blame: JobBlame, _ names: [Identifier: String], _ console: Console
  ) {
    for share in blame.shares {
      let name = Visible.line(names[share.person] ?? share.person.text)
      console.print(
        Styled("\(name): ", .dim)
          + Styled(
            (share.words == 1 ? "1 word that stands" : "\(share.words) words that stand")
              + ", \(share.percent(of: blame.words))"))
    }
  }

  var json: JSON {
    [
      "format": 1, "kind": "blame", "job": .string(job.id.text), "draft": .integer(draft.number),
      "blocks": .array(
        blame.blocks.map { block in
          ["id": .string(block.id), "runs": .array(block.runs.map(Self.run))]
        }),
      "shares": Self.shares(blame, names),
    ]
  }

  private static func run(_ run: JobBlame.Run) -> JSON {
    [
      "text": .string(run.text), "draft": .integer(run.draft.number),
      "by": .string(run.draft.by.text), "at": .string(run.draft.at.text),
    ]
  }

  static func shares(_ blame: JobBlame, _ names: [Identifier: String]) -> JSON {
    .array(
      blame.shares.map { share in
        [
          "person": .string(share.person.text),
          "name": .string(names[share.person] ?? share.person.text),
          "words": .integer(share.words), "of": .integer(blame.words),
        ]
      })
  }

  var page: BlamePage {
    let title = job.source(of: draft).value.article(of: draft.value).title
    return BlamePage(
      title: title.isEmpty ? job.title : title,
      facts: "\(job.id), draft \(draft.number): who wrote each word that stands", blame: blame,
      names: names, language: job.languages.to)
  }
}
